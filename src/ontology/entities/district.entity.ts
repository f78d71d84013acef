import { Entity, type Facts, Property, Relation } from '../decorators.js';
import { vocabulary } from '../vocabulary.js';
import { Agent } from './agent.entity.js';

const placeLevels = vocabulary({
  COUNTRY: { zh: '国家', en: 'country' },
  SAR: { zh: '特别行政区', en: 'special administrative region' },
  PROVINCE: { zh: '省', en: 'province' },
  CITY: { zh: '市', en: 'city' },
  DISTRICT: { zh: '区县', en: 'district or county' },
  SUBDISTRICT: { zh: '镇街', en: 'town or subdistrict' },
  COMMUNITY: { zh: '社区、村', en: 'community or village' },
  ZONE: { zh: '功能区、片区', en: 'zone or area with a purpose of its own' },
  REGION: { zh: '区域', en: 'region of several places' },
});

@Entity({
  plural: 'districts',
  schemaOrg: 'AdministrativeArea',
  zh: '地区：从国家到社区的各级地方，含特区、功能区与区域；也代表该地的政府',
  en: 'A place of any level, from country to community, zones and regions included; it stands for its government too',
})
export class District extends Agent {
  @Property({ kind: 'term', vocabulary: placeLevels, indexed: true, zh: '层级', en: 'Of what level the place is' })
  readonly level?: string;

  @Property({
    kind: 'text',
    indexed: true,
    unique: true,
    zh: '行政区划代码',
    en: 'The code of GB/T 2260, or of the statistics bureau below the county',
  })
  readonly divisionCode?: string;

  @Relation({
    type: 'ADJACENT_TO',
    to: ['District'],
    inverse: 'adjacentTo',
    symmetric: true,
    zh: '相邻或相连',
    en: 'Borders on, or is joined to by land or bridge',
  })
  readonly adjacentTo!: Facts;
}
