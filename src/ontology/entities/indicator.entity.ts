import { Entity, Property } from '../decorators.js';
import { units } from '../vocabulary.js';
import { Thing } from './thing.entity.js';

@Entity({
  plural: 'indicators',
  schemaOrg: 'StatisticalVariable',
  zh: '指标',
  en: 'What a figure measures, such as gross domestic product',
})
export class Indicator extends Thing {
  @Property({ kind: 'term', vocabulary: units, zh: '计量单位', en: 'The unit that its figures are given in' })
  readonly unitOfMeasure?: string;
}
