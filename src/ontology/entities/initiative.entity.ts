import { type Facts, Relation } from '../decorators.js';
import { Actor } from './actor.entity.js';

/** What agents start in order to change something: a programme, a policy, a measure, a project, a fund. */
export abstract class Initiative extends Actor {
  @Relation({
    type: 'TARGETS',
    to: ['District', 'Institution', 'Person', 'Initiative', 'Industry', 'Indicator'],
    inverse: 'targetedBy',
    zh: '针对',
    en: 'Is aimed at',
  })
  readonly targets!: Facts;
}
