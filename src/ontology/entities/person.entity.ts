import { Entity, type Facts, Property, Relation } from '../decorators.js';
import { Agent } from './agent.entity.js';

@Entity({
  plural: 'people',
  schemaOrg: 'Person',
  zh: '人物',
  en: 'A person that a document names',
})
export class Person extends Agent {
  @Property({ kind: 'localized', zh: '职业或身份', en: 'What the person does or is, as the document says' })
  readonly occupation?: string;

  @Relation({
    type: 'HOLDS_POSITION',
    to: ['District', 'Institution'],
    inverse: 'positionHolders',
    zh: '担任职务',
    en: 'Holds an office in',
    properties: { title: { kind: 'localized', required: true, identifying: true, zh: '职务', en: 'The title of the office' } },
  })
  readonly holdsPosition!: Facts;

  @Relation({
    type: 'RESIDES_IN',
    to: ['District'],
    inverse: 'residents',
    zh: '居住于',
    en: 'Lives in',
  })
  readonly residesIn!: Facts;

  @Relation({
    type: 'ORIGINATES_FROM',
    to: ['District'],
    inverse: 'nativePeople',
    zh: '籍贯',
    en: 'Comes from, by family or birth',
  })
  readonly originatesFrom!: Facts;
}
