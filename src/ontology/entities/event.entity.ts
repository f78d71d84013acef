import { Entity, type Facts, Property, Relation } from '../decorators.js';
import { Thing } from './thing.entity.js';

@Entity({
  plural: 'events',
  schemaOrg: 'Event',
  zh: '事件：会议、仪式等一时之事',
  en: 'An event: a meeting, a ceremony or another thing of a day',
})
export class Event extends Thing {
  @Property({ kind: 'date', indexed: true, zh: '开始日期', en: 'When it began' })
  readonly startDate?: string;

  @Property({ kind: 'date', zh: '结束日期', en: 'When it ended; null for an event of one day' })
  readonly endDate?: string;

  @Relation({
    type: 'DEALT_WITH',
    to: ['District', 'Institution', 'Initiative'],
    inverse: 'dealtWithAt',
    zh: '议题、主题',
    en: 'Had as its subject',
  })
  readonly dealtWith!: Facts;
}
