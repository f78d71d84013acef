import { Entity } from '../decorators.js';
import { Initiative } from './initiative.entity.js';

@Entity({
  plural: 'investmentFunds',
  schemaOrg: 'InvestmentFund',
  zh: '基金',
  en: 'A fund of money that is invested or granted',
})
export class InvestmentFund extends Initiative {}
