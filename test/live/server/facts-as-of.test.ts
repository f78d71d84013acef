import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadSeeds } from '../../../src/load/load.js';
import { runRead } from '../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { copyWorld, worldDocuments } from '../load/world-copy.js';
import { ask, openWorld, type World } from './open-world.js';

const college = 'institution:wangchao-college';
const cooperation = `    cooperatesWith:
      - object: institution:wangchao-science-bureau
        area: 海洋观测
        confidence: 1
        evidence: [passage:wc-06]
`;

let world: World;
/** When the world as it is was loaded, and when it was with other names and without the college; now it is as it was at first. */
let moments: { readonly first: string; readonly second: string };

beforeAll(async () => {
  world = await openWorld();
  const load = (folder: string): Promise<unknown> => loadSeeds({ folder, documents: worldDocuments, catalogue, database: world.database });
  const copy = await copyWorld();
  await copy.edit('places.yaml', 'zh-Hans: 望潮区, zh-Hant: 望潮區', 'zh-Hans: 新潮区, zh-Hant: 新潮區');
  await copy.edit('places.yaml', 'confidence: 0.95', 'confidence: 0.5');
  await copy.edit('documents.yaml', '论坛当天宣布全力支持合作区', '论坛当天宣布支持合作区');
  await copy.edit('documents.yaml', `, ${college}`, '');
  await copy.edit('people-and-institutions.yaml', `  - id: ${college}\n    name: { zh-Hans: 望潮学院, en: Wangchao College }\n`, '');
  await copy.edit('people-and-institutions.yaml', `    sort: UNIVERSITY\n${cooperation}`, '');
  await load(copy.folder);
  await copy.remove();
  await load(path.resolve('test/fixture/world'));
  const rows = await runRead(world.database, 'MATCH (r:Release) RETURN toString(r.at) ORDER BY r.number');
  const [first, second] = rows.map(([at]) => String(at));
  if (first === undefined || second === undefined || rows.length !== 3) throw new Error('expected three releases');
  moments = { first, second };
});

afterAll(() => world.close());

/** What a query answers of each moment: before anything was loaded, at the first release, at the second, and now. */
async function ofEachMoment<T>(query: string): Promise<readonly T[]> {
  const answers: T[] = [];
  for (const knownOn of ['2001-01-01T00:00:00Z', moments.first, moments.second, undefined]) {
    const asOf = knownOn === undefined ? undefined : { knownOn };
    const { data, errors } = await ask<T>(world.server, `query Then($asOf: AsOf) ${query}`, { asOf });
    expect(errors).toEqual([]);
    if (!data) throw new Error('expected data');
    answers.push(data);
  }
  return answers;
}

interface Facts {
  readonly facts: { readonly nodes: readonly unknown[]; readonly totalCount: number };
}

describe('of a moment at which entities were called otherwise, or were not there, or are again', () => {
  test('facts show their ends, values and passages as they then stood', async () => {
    const shown = (name: string, confidence: number, revision: number, paraphrase: string) => [
      { confidence, revision, subject: { name }, evidence: [{ paraphrase }, {}] },
    ];
    const query =
      '{ facts(where: {kinds: [SUPPORTS]}, asOf: $asOf) { nodes { confidence revision subject { name } evidence { paraphrase } } totalCount } }';
    expect((await ofEachMoment<Facts>(query)).map(({ facts }) => facts.nodes)).toMatchObject([
      [],
      shown('望潮区', 0.95, 1, '论坛当天宣布全力支持合作区'),
      shown('新潮区', 0.5, 2, '论坛当天宣布支持合作区'),
      shown('望潮区', 0.95, 3, '论坛当天宣布全力支持合作区'),
    ]);
  });

  test.each([
    ['by the name that an end then had', 'subject: {district: {name: {eq: "新潮区"}}}', [0, 0, 5, 0]],
    ['by that name, from either end', 'or: [{subject: {name: {eq: "望潮区"}}}, {object: {name: {eq: "望潮区"}}}]', [0, 9, 0, 9]],
    ['by the id of an end', `about: {eq: "${college}"}`, [0, 1, 0, 1]],
    ['by the id of one end alone', `subject: {id: {in: ["${college}"]}}`, [0, 1, 0, 1]],
    ['by a passage that they cite', 'evidence: {passage: {eq: "passage:wc-06"}}', [0, 2, 1, 2]],
    ['by the document of their passages', 'evidence: {document: {eq: "document:wangchao-2021"}}', [0, 17, 16, 17]],
    [
      'by both of these, within another condition',
      'not: {evidence: {passage: {eq: "passage:wc-06"}, document: {eq: "document:wangchao-2021"}}}',
      [0, 15, 15, 15],
    ],
  ])('facts are found, and counted, %s', async (_name, where, expected) => {
    const query = `{
      facts(where: {${where}}, asOf: $asOf) { nodes { id subject { name } object { name } } totalCount }
      counts(by: [RELATION], where: {${where}}, asOf: $asOf) { rows { count } total }
    }`;
    type Counts = Facts & { readonly counts: { readonly rows: readonly { readonly count: number }[]; readonly total: number } };
    const totals = (await ofEachMoment<Counts>(query)).map(({ facts, counts }) => {
      const sum = counts.rows.reduce((all, { count }) => all + count, 0);
      expect([facts.nodes.length, sum, counts.total]).toEqual([facts.totalCount, facts.totalCount, facts.totalCount]);
      return facts.totalCount;
    });
    expect(totals).toEqual(expected);
  });

  test('a passage is cited by the facts that then cited it', async () => {
    const query =
      '{ node(id: "passage:wc-06", asOf: $asOf) { ... on Passage { citedBy { nodes { subject { name } object { name } } totalCount } } } }';
    interface Cited {
      readonly node: { readonly citedBy: { readonly totalCount: number } } | null;
    }
    expect((await ofEachMoment<Cited>(query)).map(({ node }) => node?.citedBy.totalCount)).toEqual([undefined, 2, 1, 2]);
  });

  test('a neighbourhood is of the entities that were known, in their words, with the links that they had', async () => {
    const query = `{ neighbourhood(ids: ["${college}", "institution:wangchao-science-bureau"], relations: [COOPERATES_WITH, PART_OF], asOf: $asOf) {
      nodes { distance node { name } links { relation total shown } }
      facts { id }
    } }`;
    interface Around {
      readonly neighbourhood: {
        readonly nodes: readonly {
          readonly distance: number;
          readonly node: { readonly name: string };
          readonly links: readonly { readonly relation: string; readonly total: number; readonly shown: number }[];
        }[];
        readonly facts: readonly unknown[];
      };
    }
    const whole = [
      '0 望潮学院 COOPERATES_WITH 1/1',
      '0 望潮区科创局 COOPERATES_WITH 1/1 PART_OF 1/1',
      '1 望潮区 PART_OF 0/1 PART_OF 1/1',
      '2 facts',
    ];
    const around = (await ofEachMoment<Around>(query)).map(({ neighbourhood: { nodes, facts } }) => [
      ...nodes.map(({ distance, node, links }) =>
        [distance, node.name, ...links.map(({ relation, shown, total }) => `${relation} ${String(shown)}/${String(total)}`).sort()].join(
          ' ',
        ),
      ),
      `${String(facts.length)} facts`,
    ]);
    expect(around).toEqual([['0 facts'], whole, ['0 望潮区科创局 PART_OF 1/1', '1 新潮区 PART_OF 0/1 PART_OF 1/1', '1 facts'], whole]);
  });

  test('measures are taken over the facts and entities that were known', async () => {
    const query = `{
      centrality(measure: DEGREE, first: 1, asOf: $asOf) { scores { node { name } score } entityCount factCount }
      around: centrality(measure: PAGERANK, over: {ids: ["${college}"], depth: 1}, asOf: $asOf) { entityCount factCount }
      communities(asOf: $asOf) { communities { nodes { name } } entityCount }
    }`;
    interface Measured {
      readonly centrality: {
        readonly scores: readonly { readonly node: { readonly name: string }; readonly score: number }[];
        readonly entityCount: number;
        readonly factCount: number;
      };
      readonly around: { readonly entityCount: number; readonly factCount: number };
      readonly communities: { readonly communities: readonly { readonly nodes: readonly { readonly name: string }[] }[] };
    }
    const measured = (await ofEachMoment<Measured>(query)).map(({ centrality, around, communities }) => [
      ...centrality.scores.map(({ node, score }) => `${node.name} ${String(score)}`),
      centrality.entityCount,
      centrality.factCount,
      around.entityCount,
      around.factCount,
      communities.communities.flatMap(({ nodes }) => nodes).some(({ name }) => name === '望潮学院'),
    ]);
    expect(measured).toEqual([
      [0, 0, 0, 0, false],
      ['望潮区 9', 13, 17, 2, 1, true],
      ['新潮区 9', 12, 16, 0, 0, false],
      ['望潮区 9', 13, 17, 2, 1, true],
    ]);
  });
});
