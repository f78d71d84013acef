import { pastLabel, retiredType, structuralTypes } from '../ontology/graph-names.js';
import type { Writing } from './writing.js';

/** What ties a passage to the graph. */
const ties = [structuralTypes.passageOf, structuralTypes.mentions];

/** Moves what ties a passage to the version that it was of, where it is found under types that no plain MATCH meets. */
const printRetireTies = (from: string, to: string): string =>
  ties
    .map(
      (type) => `CALL (*) {
  MATCH (${from})-[tie:${type}|${retiredType(type)}]->(end)
  CREATE (${to})-[:${retiredType(type)}]->(end)
  DELETE tie
}`,
    )
    .join('\n');

const keep = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
CREATE (version:$(row.labels))-[:${structuralTypes.versionOf}]->(n)
SET version = properties(n), version.retiredAt = coalesce(n.retiredAt, $at)
WITH n, version
${printRetireTies('n', 'version')}`;

const retire = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
WITH n
${printRetireTies('n', 'n')}`;

/**
 * Keeps what is about to be overwritten, a live version or a retired one that comes back: a node of its own takes its properties and the
 * moment at which it ended, which is the release's or its own. `labels` are those that it bore.
 */
export async function keepVersions(
  { runRows }: Pick<Writing, 'runRows'>,
  rows: readonly { readonly element: unknown; readonly labels: readonly string[] }[],
): Promise<void> {
  await runRows(
    keep,
    rows.map(({ element, labels }) => ({ element, labels: labels.map(pastLabel) })),
  );
}

/** Retires what ties passages that are about to be retired themselves. */
export async function retireTies({ runRows }: Pick<Writing, 'runRows'>, elements: readonly string[]): Promise<void> {
  await runRows(
    retire,
    elements.map((element) => ({ element })),
  );
}
