import { Entity } from '../decorators.js';
import { Initiative } from './initiative.entity.js';

@Entity({
  plural: 'funds',
  schemaOrg: 'MonetaryGrant',
  zh: '基金',
  en: 'A fund of money',
})
export class Fund extends Initiative {}
