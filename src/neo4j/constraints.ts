import type { Catalogue } from '../ontology/catalogue.js';
import { fulltextIndexes, labels, pastLabel, retiredType, searchIndexes } from '../ontology/graph-names.js';
import { indexedProperties } from '../ontology/indexed-properties.js';
import { languages } from '../ontology/property.js';
import type { Database } from './database.js';
import { runRead, runWrite } from './run-statement.js';

/** A constraint or an index, by the name that Neo4j knows it by. */
interface SchemaItem {
  readonly name: string;
  readonly text: string;
  /** The index that an earlier ontology asked for in its place, which Neo4j does not let stand beside it. */
  readonly replaces?: string;
  /** The types that it is for, where an earlier ontology may have had others under the same name. */
  readonly types?: readonly string[];
}

/**
 * Makes Neo4j hold every constraint and index that the ontology asks for, and waits until all are online.
 * Where they are already, that is one short statement. What an earlier ontology asked for stays.
 */
export async function applyConstraints(database: Database, catalogue: Catalogue): Promise<void> {
  const items = printConstraints(catalogue);
  const rows = await runRead(database, 'SHOW INDEXES YIELD name, state, labelsOrTypes RETURN name, state, labelsOrTypes');
  const states = new Map(rows.map(([name, state]) => [name, state]));
  const typesOf = new Map(rows.map(([name, , types]) => [name, [...((types ?? []) as readonly string[])].sort().join()]));
  const missing = items.filter(({ name, types }) => !states.has(name) || (types && [...types].sort().join() !== typesOf.get(name)));
  if (missing.length > 0) {
    await runWrite(database, async (transaction) => {
      for (const { replaces } of missing) if (replaces !== undefined) await transaction.run(`DROP INDEX ${replaces} IF EXISTS`);
      for (const { text } of missing) await transaction.run(text);
    });
  }
  if (items.some(({ name }) => states.get(name) !== 'ONLINE')) await runRead(database, 'CALL db.awaitIndexes(300)');
}

/** Lists the constraints and indexes of an ontology, each with its statement; names are stable, so that they can be compared. */
export function printConstraints({ entities, relations }: Catalogue): readonly SchemaItem[] {
  const items: SchemaItem[] = [
    unique(labels.entity, 'id'),
    unique(labels.passage, 'id'),
    unique(labels.change, 'number'),
    unique(labels.release, 'number'),
    unique(labels.changeLog, 'id'),
    unique(labels.import, 'id'),
    // An import finds by this which of its batches it has written.
    index('RANGE', labels.change, 'release'),
    // Where the log begins at a moment, and how often a record stands in it.
    index('RANGE', labels.change, 'at', 'number'),
    index('RANGE', labels.change, 'subject', 'number'),
    // The writer finds by these what a dataset has, and what comes back.
    index('RANGE', labels.entity, 'dataset'),
    index('RANGE', labels.passage, 'dataset'),
    index('RANGE', labels.retiredEntity, 'id'),
    index('RANGE', labels.retiredPassage, 'id'),
    // What was known at an earlier moment is found by these.
    index('RANGE', pastLabel(labels.entity), 'id'),
    index('RANGE', pastLabel(labels.passage), 'id'),
    evidenceIndex([...relations.keys()].flatMap((type) => [type, retiredType(type)])),
    // Names are split into keys where they are written, so that the index has only to split at blanks.
    ...fulltexts(searchIndexes.entities, labels.entity, ['searchKeys'], 'whitespace'),
    ...fulltexts(searchIndexes.passages, labels.passage, [...languages.map(({ suffix }) => `paraphrase${suffix}`), 'quote'], 'cjk'),
  ];
  for (const { name, properties } of entities.values()) {
    items.push(unique(name, 'id'));
    const keys = new Set(properties.filter((one) => one.unique).map((one) => one.name));
    for (const one of indexedProperties(properties)) {
      const plain = index(one.type, name, one.name);
      items.push(keys.has(one.name) ? { ...unique(name, one.name), replaces: plain.name } : plain);
    }
  }
  for (const { type, properties } of relations.values()) {
    items.push(factIndex('RANGE', type, 'id'), factIndex('RANGE', retiredType(type), 'id'));
    for (const one of indexedProperties(properties)) items.push(factIndex(one.type, type, one.name));
  }
  return items;
}

/** Neo4j knows elements of a list by words only: an analyzer that leaves each id whole makes it find the facts that cite a passage. */
function evidenceIndex(types: readonly string[]): SchemaItem {
  const name = fulltextIndexes.evidence;
  const text = `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR ()-[f:${types.join('|')}]-() ON EACH [f.evidence] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}}`;
  return { name, text, replaces: name, types };
}

function unique(label: string, property: string): SchemaItem {
  const name = `${snake(label)}_${snake(property)}_unique`;
  return { name, text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE` };
}

function index(type: 'RANGE' | 'TEXT', label: string, ...properties: readonly string[]): SchemaItem {
  const name = [label, ...properties, type].map(snake).join('_');
  return {
    name,
    text: `CREATE ${type} INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((one) => `n.${one}`).join(', ')})`,
  };
}

/** Past versions have an index of their own, so that they take no place among what is found live. */
function fulltexts(
  { live, past }: { readonly live: string; readonly past: string },
  label: string,
  properties: readonly string[],
  analyzer: string,
): readonly SchemaItem[] {
  return [fulltext(live, label, properties, analyzer), fulltext(past, pastLabel(label), properties, analyzer)];
}

function fulltext(name: string, label: string, properties: readonly string[], analyzer: string): SchemaItem {
  const on = properties.map((property) => `n.${property}`).join(', ');
  const options = `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
  return { name, text: `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${on}] ${options}` };
}

function factIndex(type: 'RANGE' | 'TEXT', relation: string, property: string): SchemaItem {
  const name = `fact_${relation.toLowerCase()}_${snake(property)}_${type.toLowerCase()}`;
  return { name, text: `CREATE ${type} INDEX ${name} IF NOT EXISTS FOR ()-[f:${relation}]-() ON (f.${property})` };
}

/** `ChangeLog` gives `change_log`. */
function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
