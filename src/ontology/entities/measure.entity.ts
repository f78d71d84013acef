import { Entity, Property } from '../decorators.js';
import { vocabulary } from '../vocabulary.js';
import { Initiative } from './initiative.entity.js';

const themes = vocabulary({
  INDUSTRY: { zh: '产业协同', en: 'industry' },
  INNOVATION: { zh: '创新驱动', en: 'innovation' },
  REFORM: { zh: '改革开放', en: 'reform and opening' },
  LIVELIHOOD: { zh: '民生保障', en: 'livelihood' },
  SAFETY: { zh: '安全发展', en: 'safety' },
  LEARNING: { zh: '学习宣传', en: 'study and publicity' },
});

@Entity({
  plural: 'measures',
  schemaOrg: 'Action',
  zh: '举措：一项已做或将做的具体安排',
  en: 'A measure: one thing that has been or is to be done',
})
export class Measure extends Initiative {
  @Property({ kind: 'term', vocabulary: themes, indexed: true, zh: '领域', en: 'Of which field of policy it is' })
  readonly theme?: string;
}
