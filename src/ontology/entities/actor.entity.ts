import { type Facts, Relation } from '../decorators.js';
import { Thing } from './thing.entity.js';

/** Whoever or whatever acts: agents (districts, institutions, people) and the initiatives they start. */
export abstract class Actor extends Thing {
  @Relation({
    type: 'SUPPORTS',
    to: ['District', 'Institution', 'Person', 'Initiative', 'Industry'],
    inverse: 'supportedBy',
    zh: '支持、配合或服务',
    en: 'Declares or gives support, cooperation or service to',
    properties: { way: { kind: 'localized', zh: '支持的方式', en: 'In what way, in our own words' } },
  })
  readonly supports!: Facts;

  @Relation({
    type: 'IMPLEMENTS',
    to: ['Initiative'],
    inverse: 'implementedBy',
    zh: '实施',
    en: 'Carries out, or is a means of carrying out',
  })
  readonly implements!: Facts;

  @Relation({
    type: 'FUNDS',
    to: ['Institution', 'Initiative', 'Industry'],
    inverse: 'fundedBy',
    zh: '出资',
    en: 'Pays for, wholly or in part',
    properties: { amount: { kind: 'quantity', zh: '金额', en: 'How much, in the unit given' } },
  })
  readonly funds!: Facts;

  @Relation({
    type: 'FOCUSES_ON',
    to: ['Industry'],
    inverse: 'focusOf',
    zh: '以……为重点',
    en: 'Gives priority to',
  })
  readonly focusesOn!: Facts;
}
