import { Entity } from '../decorators.js';
import { Thing } from './thing.entity.js';

@Entity({
  plural: 'industries',
  schemaOrg: 'DefinedTerm',
  zh: '产业',
  en: 'An industry or line of business',
})
export class Industry extends Thing {}
