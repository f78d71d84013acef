import { Entity } from '../decorators.js';
import { Initiative } from './initiative.entity.js';

@Entity({
  plural: 'programmes',
  schemaOrg: 'Project',
  zh: '计划：多年的方案、体系、布局与活动',
  en: 'A programme: a plan, system, layout or campaign that goes on and holds measures and projects together',
})
export class Programme extends Initiative {}
