import { type Facts, Relation } from '../decorators.js';

/** Everything that the graph holds. */
export abstract class Thing {
  @Relation({
    type: 'PART_OF',
    to: ['Thing'],
    inverse: 'parts',
    acyclic: true,
    zh: '隶属、组成部分',
    en: 'Is a part of',
  })
  readonly partOf!: Facts;

  @Relation({
    type: 'LOCATED_IN',
    to: ['District', 'Institution'],
    inverse: 'locationOf',
    zh: '位于',
    en: 'Is or takes place in, or at',
  })
  readonly locatedIn!: Facts;
}
