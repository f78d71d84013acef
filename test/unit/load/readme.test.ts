import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSeeds } from '../../../src/load/check-seeds.js';
import { readSeeds } from '../../../src/load/read-seeds.js';
import { catalogue } from '../../../src/ontology/entities/index.js';

const root = join(import.meta.dirname, '../../..');

test("the facts that the README shows are the fixture world's", async () => {
  const readme = await readFile(join(root, 'src/load/README.md'), 'utf8');
  const shown = readme.match(/[a-z-]+:[0-9a-f]{20}/g);
  const { facts } = checkSeeds({ files: await readSeeds(join(root, 'test/fixture/world')), catalogue });
  expect(shown).toHaveLength(1);
  expect(facts.map(({ id }) => id)).toEqual(expect.arrayContaining(shown ?? []));
});
