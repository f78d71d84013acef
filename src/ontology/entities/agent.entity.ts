import { type Facts, Relation } from '../decorators.js';
import { Actor } from './actor.entity.js';

/** Who can decide and be held to it: a district (and its government), an institution, a person. PROV's Agent. */
export abstract class Agent extends Actor {
  @Relation({
    type: 'ISSUED',
    to: ['Policy'],
    inverse: 'issuedBy',
    zh: '印发、出台',
    en: 'Issued',
  })
  readonly issued!: Facts;

  @Relation({
    type: 'LEADS',
    to: ['District', 'Institution', 'Initiative', 'Event'],
    inverse: 'ledBy',
    zh: '领导',
    en: 'Leads, or is responsible for',
  })
  readonly leads!: Facts;

  @Relation({
    type: 'ESTABLISHED',
    to: ['District', 'Institution', 'Initiative'],
    inverse: 'establishedBy',
    zh: '设立、创办',
    en: 'Set up, founded or built',
  })
  readonly established!: Facts;

  @Relation({
    type: 'MEMBER_OF',
    to: ['Institution'],
    inverse: 'members',
    zh: '属于、任职于',
    en: 'Belongs to or works for',
  })
  readonly memberOf!: Facts;

  @Relation({
    type: 'PARTICIPATES_IN',
    to: ['Event', 'Initiative'],
    inverse: 'participants',
    zh: '参与',
    en: 'Takes part in',
  })
  readonly participatesIn!: Facts;

  @Relation({
    type: 'HELD',
    to: ['Event'],
    inverse: 'heldBy',
    zh: '举办、召开',
    en: 'Held or convened',
  })
  readonly held!: Facts;

  @Relation({
    type: 'DONATED',
    to: ['Institution', 'Initiative'],
    inverse: 'donatedBy',
    zh: '捐赠、捐建',
    en: 'Gave, or paid for the building of',
  })
  readonly donated!: Facts;

  @Relation({
    type: 'ATTRACTED',
    to: ['Institution', 'Initiative'],
    inverse: 'attractedBy',
    zh: '引进',
    en: 'Brought in from elsewhere, as an investment or a tenant',
  })
  readonly attracted!: Facts;

  @Relation({
    type: 'COOPERATES_WITH',
    to: ['Agent'],
    inverse: 'cooperatesWith',
    symmetric: true,
    zh: '合作',
    en: 'Cooperates with',
    properties: { area: { kind: 'text', identifying: true, zh: '合作领域', en: 'In which field, in Chinese, in our own words' } },
  })
  readonly cooperatesWith!: Facts;
}
