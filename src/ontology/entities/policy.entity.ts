import { Entity, Property } from '../decorators.js';
import { vocabulary } from '../vocabulary.js';
import { Initiative } from './initiative.entity.js';

const legislationTypes = vocabulary({
  PLAN: { zh: '方案、规划', en: 'plan' },
  MEASURES: { zh: '措施', en: 'set of measures' },
  TAX: { zh: '税收政策', en: 'tax rule' },
  LIST: { zh: '清单', en: 'list, such as a negative list' },
  REFORM: { zh: '改革', en: 'reform of rules or bodies' },
  GUIDELINE: { zh: '方针', en: 'guideline' },
});

@Entity({
  plural: 'policies',
  schemaOrg: 'Legislation',
  zh: '政策：文件、方案、制度与方针',
  en: 'A policy: a document, plan, rule or guideline with force',
})
export class Policy extends Initiative {
  @Property({ kind: 'term', vocabulary: legislationTypes, indexed: true, zh: '类别', en: 'What sort of policy it is' })
  readonly legislationType?: string;

  @Property({ kind: 'date', indexed: true, zh: '印发日期', en: 'When it was issued' })
  readonly issuedOn?: string;
}
