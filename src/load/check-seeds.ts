import { printSeedPlace, SeedError, type SeedPlace, type SeedProblem } from '../errors.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { checkCycles } from './check-cycles.js';
import { checkDocument, documentClass } from './check-document.js';
import { checkEntity } from './check-entity.js';
import { checkEntries, type Entry } from './check-entries.js';
import type { SeedFact } from './check-facts.js';
import { checkPassage } from './check-passage.js';
import type { SeedContext } from './check-reference.js';
import type { Elsewhere, FactRecord, Graph, PassageRecord } from './graph.js';
import type { Documents } from './open-documents.js';
import { type Report, type SeedFile, seedText } from './seed-value.js';

export interface SeedsToCheck {
  readonly files: readonly SeedFile[];
  readonly catalogue: Catalogue;
  /** The documents' texts, where they are at hand: hashes are checked and passages get their quotes. */
  readonly documents?: Documents | undefined;
  readonly elsewhere?: Elsewhere;
}

/**
 * Checks seeds against the ontology, the documents and each other, and returns what Neo4j is to hold of them.
 * @throws SeedError with every mistake at once, in file order
 */
export function checkSeeds({ files, catalogue, documents, elsewhere = new Map() }: SeedsToCheck): Graph {
  const problems: SeedProblem[] = [];
  const report: Report = (place, where, message) => problems.push({ ...place, message: `${where}: ${message}` });
  const entries = checkEntries(files, catalogue, elsewhere, report);
  const context: SeedContext = { catalogue, entries, elsewhere, knows: (id) => entries.has(id) || elsewhere.has(id), report };

  const passages: PassageRecord[] = [];
  const entities = [...entries.values()].flatMap((entry) => {
    if (entry.entity === undefined) {
      const passage = checkPassage(entry, documents, context);
      if (passage !== undefined) passages.push(passage);
      return [];
    }
    if (entry.entity.name === documentClass) checkDocument(entry, documents, report);
    return checkEntity(entry, entry.entity, context);
  });
  const facts = entities.flatMap((entity) => entity.facts);
  checkTwins(facts, report);
  checkKeys(entries, report);
  checkCycles(facts, report);
  if (problems.length > 0) throw new SeedError(inFileOrder(problems, files));
  const paraphrases = new Map(passages.map(({ id, properties }) => [id, properties.paraphrase]));
  return {
    entities: entities.map(({ record }) => record),
    facts: facts.map(({ record }) => withProof(record, (id) => paraphrases.get(id) ?? elsewhere.get(id)?.properties.paraphrase)),
    passages,
  };
}

/** Two facts with one id would overwrite each other. */
function checkTwins(facts: readonly SeedFact[], report: Report): void {
  const seen = new Map<string, SeedFact>();
  for (const fact of facts) {
    const twin = seen.get(fact.record.id);
    if (twin === undefined) {
      seen.set(fact.record.id, fact);
      continue;
    }
    const place = printSeedPlace(twin.place);
    report(
      fact.place,
      fact.where,
      `expected each fact once, got ${fact.record.id} again, which is also at ${place}: where they are two facts, give one of them a "key"`,
    );
  }
}

/** What identifies stands once; other datasets are asked when it is written. */
function checkKeys(entries: ReadonlyMap<string, Entry>, report: Report): void {
  const seen = new Map<string, SeedPlace>();
  for (const { id, entity, fields } of entries.values()) {
    for (const { name } of entity?.properties.filter(({ unique }) => unique) ?? []) {
      const value = fields.entries.get(name)?.value;
      const text = value && seedText(value);
      if (value === undefined || text === undefined) continue;
      const key = JSON.stringify([entity?.name, name, text]);
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, value.place);
      else
        report(value.place, `${id} ${name}`, `expected a value of its own, got "${text}" again, which is also at ${printSeedPlace(twin)}`);
    }
  }
}

/** Adds `because`, the first passage's paraphrase, so that Bloom and plain Cypher show the proof on the edge itself. */
function withProof(fact: FactRecord, paraphrase: (passage: string) => unknown): FactRecord {
  const { evidence } = fact.properties;
  const because = Array.isArray(evidence) ? paraphrase(String(evidence[0])) : undefined;
  return typeof because === 'string' ? { ...fact, properties: { ...fact.properties, because } } : fact;
}

function inFileOrder(problems: readonly SeedProblem[], files: readonly SeedFile[]): readonly SeedProblem[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const rank = ({ file }: SeedProblem): number => order.get(file) ?? 0;
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
