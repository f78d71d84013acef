import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../../src/load/load.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { copyWorld, type WorldCopy, worldDocuments } from '../../load/world-copy.js';
import { ask, openWorld, type World } from '../open-world.js';

let world: World;
let copy: WorldCopy;
/** When each release was made: an office opens, is renamed and corrected, is gone, and comes back. */
let opened: string, renamed: string, gone: string, back: string;

const office = (name: string, confidence: number): string => `
institutions:
  - id: institution:tide-office
    name: { zh-Hans: ${name} }
    sort: GOVERNMENT
    partOf: [{ object: district:donglan, evidence: [passage:wc-06] }]
    implements: [{ object: programme:one-tide, confidence: ${String(confidence)}, evidence: [passage:wc-06] }]
`;

async function release(text: string): Promise<string> {
  await copy.write('office.yaml', text);
  await loadSeeds({ folder: copy.folder, documents: worldDocuments, catalogue, database: world.database });
  const [[at] = []] = await runRead(world.database, 'MATCH (r:Release) RETURN toString(max(r.at))');
  return String(at);
}

beforeAll(async () => {
  world = await openWorld();
  copy = await copyWorld();
  opened = await release(office('潮务所', 0.5));
  await copy.edit('initiatives.yaml', 'zh-Hans: 同潮计划', 'zh-Hans: 新潮计划');
  await copy.edit('documents.yaml', '科创局实施同潮计划，与学院合作海洋观测', '科创局实施新潮计划，与学院合作海洋观测');
  renamed = await release(office('新潮务所', 0.9));
  gone = await release('institutions: []\n');
  back = await release(office('复潮务所', 0.9));
});

afterAll(async () => {
  await copy.remove();
  await world.close();
});

const query = `query Known($asOf: AsOf) {
  through: paths(from: "programme:one-tide", to: "district:donglan", maxLength: 2, types: ["Institution"], relations: [PART_OF, IMPLEMENTS], asOf: $asOf) {
    paths {
      start { name }
      steps { direction node { name revision } fact { confidence subject { name } object { name } evidence { paraphrase } } }
    }
  }
  from: paths(from: "institution:tide-office", to: "programme:one-tide", maxLength: 1, asOf: $asOf) { paths { start { name } } }
}`;

const shown = (name: string, revision: number, programme: string, confidence: number): object => {
  const evidence = [{ paraphrase: `科创局实施${programme}，与学院合作海洋观测` }];
  const city = { name: '东澜市' };
  return {
    through: {
      paths: [
        {
          start: { name: programme },
          steps: [
            {
              direction: 'BACKWARD',
              node: { name, revision },
              fact: { confidence, subject: { name }, object: { name: programme }, evidence },
            },
            {
              direction: 'FORWARD',
              node: { ...city, revision: 1 },
              fact: { confidence: null, subject: { name }, object: city, evidence },
            },
          ],
        },
      ],
    },
    from: { paths: [{ start: { name } }] },
  };
};

test('paths of an earlier knowledge go through what was known, and show each end, node, fact and passage as it then stood', async () => {
  const known = async (knownOn: string | undefined): Promise<unknown> => {
    const { data, errors } = await ask(world.server, query, { asOf: { knownOn } });
    expect(errors).toEqual([]);
    return data;
  };
  world.statements.length = 0;
  expect(await known(opened)).toEqual(shown('潮务所', 1, '同潮计划', 0.5));
  expect(world.statements).toHaveLength(1);
  expect(await known(renamed)).toEqual(shown('新潮务所', 2, '新潮计划', 0.9));
  expect(await known(gone)).toEqual({ through: { paths: [] }, from: null });
  expect(await known(back)).toEqual(shown('复潮务所', 3, '新潮计划', 0.9));
  expect(await known(undefined)).toEqual(await known(back));
});
