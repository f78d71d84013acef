import { Entity, type Facts, Property, Relation } from '../decorators.js';
import { vocabulary } from '../vocabulary.js';
import { Thing } from './thing.entity.js';

const observationStatuses = vocabulary({
  ACTUAL: { zh: '实际值', en: 'actual value' },
  TARGET: { zh: '目标值', en: 'target' },
});

const observationBounds = vocabulary({
  MORE_THAN: { zh: '超过', en: 'more than the value' },
  NEARLY: { zh: '将近', en: 'a little less than the value' },
  AT_MOST: { zh: '至多；位次则为前几名之内', en: 'the value or less; for a rank, within the first so many' },
});

@Entity({
  plural: 'observations',
  schemaOrg: 'Observation',
  zh: '数据：某对象某指标在某时期的值（SDMX 的 observation）',
  en: 'A figure: the value of an indicator for something in a period (an observation, in SDMX)',
})
export class Observation extends Thing {
  @Property({ kind: 'quantity', required: true, indexed: true, zh: '数值', en: 'The value, exact, in the base unit' })
  readonly value!: string;

  @Property({ kind: 'text', zh: '原文写法', en: 'Number and unit as the document writes them, e.g. 1557亿元' })
  readonly writtenAs?: string;

  @Property({ kind: 'date', indexed: true, zh: '时期', en: 'The period that it is for' })
  readonly period?: string;

  @Property({ kind: 'term', vocabulary: observationStatuses, indexed: true, zh: '性质', en: 'Whether it is an actual value or a target' })
  readonly status?: string;

  @Property({
    kind: 'term',
    vocabulary: observationBounds,
    zh: '界限',
    en: 'How the document bounds the value, e.g. more than; null where it is the value itself',
  })
  readonly bound?: string;

  @Relation({
    type: 'OBSERVES',
    to: ['Indicator'],
    inverse: 'observations',
    zh: '所属指标',
    en: 'Is a value of',
  })
  readonly observes!: Facts;

  @Relation({
    type: 'ABOUT',
    to: ['District', 'Institution', 'Person', 'Initiative', 'Event'],
    inverse: 'figures',
    zh: '统计对象',
    en: 'Is about',
  })
  readonly about!: Facts;
}
