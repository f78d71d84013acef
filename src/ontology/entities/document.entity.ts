import { Entity, type Facts, Property, Relation } from '../decorators.js';
import { Thing } from './thing.entity.js';

@Entity({
  plural: 'documents',
  schemaOrg: 'NewsArticle',
  zh: '文献：事实所出的原文；本图不收录全文，只记其位置与校验值',
  en: 'A document that facts are taken from; the graph holds its metadata and where passages stand, not its text',
})
export class Document extends Thing {
  @Property({ kind: 'date', indexed: true, zh: '出版日期', en: 'When it was published' })
  readonly publishedOn?: string;

  @Property({ kind: 'text', zh: '语言', en: 'The language of the text, as a BCP 47 tag' })
  readonly language?: string;

  @Property({ kind: 'text', required: true, zh: '文件名', en: 'The name of the text file in the folder of documents' })
  readonly file!: string;

  @Property({ kind: 'text', required: true, zh: '文件校验值', en: 'SHA-256 of the text file, in lower-case hexadecimal' })
  readonly sha256!: string;

  @Relation({
    type: 'CREATED_BY',
    to: ['Agent'],
    inverse: 'created',
    zh: '作者、摄影等',
    en: 'Was written, photographed or published by',
    properties: {
      part: { kind: 'text', identifying: true, zh: '分工', en: 'The part in the work, in English: writer, photographer, publisher' },
    },
  })
  readonly createdBy!: Facts;
}
