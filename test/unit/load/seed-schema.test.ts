import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { printSeedSchema } from '../../../src/load/write-seed-schema.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

const root = join(import.meta.dirname, '../../..');
const schema = JSON.parse(printSeedSchema(catalogue)) as { readonly $defs: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

/** What the schema finds wrong with a seed file's text. */
function mistakesIn(text: string): readonly string[] {
  return validate(parse(text)) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

async function yamlFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

describe('the seed schema', () => {
  test.each(['seeds', 'test/fixture/world'])('takes every file in %s', async (folder) => {
    for (const file of await yamlFiles(join(root, folder))) {
      expect({ file, mistakes: mistakesIn(await readFile(file, 'utf8')) }).toEqual({ file, mistakes: [] });
    }
  });

  test('refuses what no seed may say', () => {
    const text = `
districts:
  - id: person:wanzai
    name: { en: Wanzai }
    level: TOWN
    divisionCode: 440402
    supports:
      - { object: document:note, validFrom: 12 March, validTo: 2020, ongoing: true, confidence: 95, evidence: [] }
    supportedBy: []
`;
    expect([...mistakesIn(text)].sort()).toEqual([
      '/districts/0 must NOT have additional properties',
      '/districts/0/divisionCode must be string',
      '/districts/0/id must match pattern "^(?:district):[a-z0-9]+(?:-[a-z0-9]+)*$"',
      '/districts/0/level must be equal to one of the allowed values',
      "/districts/0/name must have required property 'zh-Hans'",
      '/districts/0/supports/0 must NOT be valid',
      '/districts/0/supports/0/confidence must be <= 1',
      '/districts/0/supports/0/evidence must NOT have fewer than 1 items',
      expect.stringMatching(/^\/districts\/0\/supports\/0\/object must match pattern "\^\(\?:district\|.*\):\[a-z0-9\]/) as unknown,
      '/districts/0/supports/0/validFrom must be integer',
      '/districts/0/supports/0/validFrom must match a schema in anyOf',
      '/districts/0/supports/0/validFrom must match pattern "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$"',
    ]);
  });

  test('speaks of every section, field and relation in both languages, and of each code', () => {
    const { District, SupportsFact } = schema.$defs;
    expect(District?.description).toBe(
      '地区：从国家到社区的各级地方，含特区、功能区与区域；也代表该地的政府 — A place of any level, from country to community, zones and regions included; it stands for its government too',
    );
    expect(District?.properties).toMatchObject({
      level: {
        enum: expect.arrayContaining(['DISTRICT', 'ZONE']) as unknown,
        description: expect.stringContaining('DISTRICT 区县, district or county') as unknown,
      },
      supports: { type: 'array', items: { $ref: '#/$defs/SupportsFact' } },
    });
    expect(District?.properties).not.toHaveProperty('supportedBy');
    expect(SupportsFact?.required).toEqual(['object', 'evidence']);
  });
});
