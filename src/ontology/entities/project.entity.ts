import { Entity } from '../decorators.js';
import { Initiative } from './initiative.entity.js';

@Entity({
  plural: 'projects',
  schemaOrg: 'Project',
  zh: '项目：园区、平台、载体、工程等有形的建设',
  en: 'A project: something built or run at a place, such as a park, a platform or a campus',
})
export class Project extends Initiative {}
