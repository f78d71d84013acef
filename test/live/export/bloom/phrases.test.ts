import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSavedQueries } from '../../../../src/analysis/saved-queries/read-saved-queries.js';
import { runSavedQuery } from '../../../../src/analysis/saved-queries/run-saved-query.js';
import type { SavedQuery } from '../../../../src/analysis/saved-queries/saved-query.js';
import { collectReferences } from '../../../../src/analysis/table/collect-references.js';
import { runTable } from '../../../../src/analysis/table/run-table.js';
import type { Table } from '../../../../src/analysis/table/table.js';
import { captionLanguages } from '../../../../src/export/bloom/caption-language.js';
import type { Perspective, Template } from '../../../../src/export/bloom/perspective.js';
import { planPerspective } from '../../../../src/export/bloom/plan-perspective.js';
import { loadSeeds } from '../../../../src/load/load.js';
import type { Database, Parameters } from '../../../../src/neo4j/database.js';
import { runRead } from '../../../../src/neo4j/run-statement.js';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { openEmptyGraph } from '../../open-empty-graph.js';
import { drawScene, expectDrawable, expectReading } from './draw-scene.js';

const queries = await readSavedQueries(catalogue);
const asked = queries.filter(({ result }) => result === 'graph');

let database: Database;

beforeAll(async () => {
  database = await openEmptyGraph();
  await loadSeeds({ folder: 'seeds/xiangzhou-hengqin', documents: undefined, catalogue, database });
});

afterAll(() => database.close());

describe.each(captionLanguages)('the search phrases in %s', (language) => {
  const perspective: Perspective = planPerspective({ catalogue, queries, actions: [], language });
  const phrases = asked.map((query, index): [string, SavedQuery, Template] => {
    const template = perspective.templates[index]!;
    return [template.text, query, template];
  });

  test('are the saved queries that are best shown as graphs, at least five', () => {
    expect(perspective.templates.map(({ text }) => text)).toEqual(asked.map(({ phrase }) => phrase?.[language]));
    expect(perspective.templates.length).toBeGreaterThanOrEqual(5);
  });

  test.each(phrases)(
    '“%s” only reads, and draws what the saved query refers to, every fact with its ends',
    async (_text, query, template) => {
      await expectReading(database, template.cypher);
      const typed = await typeExample(query, template, query.example.parameters);
      const scene = await drawScene(database, template.cypher, typed);
      expectDrawable(scene, perspective);
      const ends = [...scene.facts.values()].flatMap(({ startNodeElementId, endNodeElementId }) =>
        [startNodeElementId, endNodeElementId].map((id) => String(scene.nodes.get(id)?.properties['id'])),
      );
      expect(scene.ids).toEqual(new Set([...collectReferences(await ask(query)), ...ends]));
      // An id may be typed in the place of a name.
      expect((await drawScene(database, template.cypher, givenOf(query))).ids).toEqual(scene.ids);
    },
  );

  test.each(phrases.filter(([, { parameters }]) => parameters.length > 0))(
    '“%s” suggests names, of all that the query suggests too, and nothing comes of another',
    async (_text, query, template) => {
      for (const [index, { name, suggestions }] of query.parameters.entries()) {
        const values = await suggest(template.params[index]!);
        for (const value of values) expect(typeof value).toBe('string');
        expect(suggestions.length).toBeGreaterThan(0);
        for (const id of suggestions) {
          const typed = await typeExample(query, template, { ...query.example.parameters, [name]: id });
          expect(values).toContain(typed[name]);
        }
      }
      const nobody = Object.fromEntries(query.parameters.map(({ name }) => [name, '无此名']));
      expect((await drawScene(database, template.cypher, nobody)).nodes.size).toBe(0);
    },
  );

  test('take names in that language', async () => {
    const keys = perspective.templates.flatMap(({ params }) => params.map(({ suggestionProp, cypher }) => suggestionProp ?? cypher));
    for (const key of keys) expect(key?.includes('nameEn')).toBe(language === 'en');
    const [, , template] = phrases.find(([, { id }]) => id === 'places-within')!;
    const district = { zh: '珠海市', en: 'Zhuhai City' }[language];
    expect((await drawScene(database, template.cypher, { district })).ids).toContain('district:xiangzhou');
  });
});

async function ask({ id, example }: SavedQuery): Promise<Table> {
  const table = await runSavedQuery(
    { catalogue, queries, run: (text, parameters, caps) => runTable(database, text, parameters, caps) },
    { id, parameters: example.parameters, asOf: undefined },
  );
  expect(table.truncated).toBe(false);
  return table;
}

/** The parameters of a query's example, defaults included. */
function givenOf({ parameters, example }: SavedQuery): Parameters {
  return Object.fromEntries(parameters.map(({ name, default: usual }) => [name, example.parameters[name] ?? usual]));
}

/** What somebody types into a phrase for some of a query's parameters and the defaults of the others: names, where these are ids. */
async function typeExample(query: SavedQuery, { params }: Template, given: Parameters): Promise<Parameters> {
  const typed: [string, unknown][] = [];
  for (const [index, { name, type }] of query.parameters.entries()) {
    const { name: written, dataType, suggestionProp, cypher } = params[index]!;
    expect([written, type, dataType]).toEqual([`$${name}`, 'ID', 'String']);
    const key = suggestionProp ?? (cypher?.includes('nameEn') === true ? 'nameEn' : 'name');
    const [[value] = []] = await runRead(database, `MATCH (n:Entity {id: $id}) RETURN n.${key}`, {
      id: { ...givenOf(query), ...given }[name],
    });
    typed.push([name, value]);
  }
  return Object.fromEntries(typed);
}

/** The values that Bloom would suggest for a parameter. */
async function suggest({ suggestionLabel, suggestionProp, cypher }: Template['params'][number]): Promise<readonly unknown[]> {
  const [label, key] = [suggestionLabel, suggestionProp].map(String);
  const rows = await runRead(database, cypher ?? `MATCH (n:${label!}) WHERE n.${key!} IS NOT NULL RETURN n.${key!}`);
  for (const row of rows) expect(row).toHaveLength(1);
  return rows.flat();
}
