import { Entity, Property } from '../decorators.js';
import { vocabulary } from '../vocabulary.js';
import { Agent } from './agent.entity.js';

const institutionSorts = vocabulary({
  PARTY: { zh: '党的机构', en: 'body of the Communist Party of China' },
  GOVERNMENT: { zh: '政府机构', en: 'government body' },
  COMPANY: { zh: '企业', en: 'company' },
  STATE_COMPANY: { zh: '国有企业', en: 'state-owned company' },
  UNIVERSITY: { zh: '高校', en: 'university' },
  SCHOOL: { zh: '学校、幼儿园', en: 'school or kindergarten' },
  ASSOCIATION: { zh: '社团、商会', en: 'association or chamber of commerce' },
  MEDIA: { zh: '媒体', en: 'news organization' },
  CENTRE: { zh: '中心、服务机构', en: 'centre that serves the public' },
});

@Entity({
  plural: 'institutions',
  schemaOrg: 'Organization',
  zh: '机构：党政机关、企业、学校、社团等',
  en: 'An organization: party and government bodies, companies, schools, associations',
})
export class Institution extends Agent {
  @Property({ kind: 'term', vocabulary: institutionSorts, indexed: true, zh: '类别', en: 'What sort of institution it is' })
  readonly sort?: string;
}
