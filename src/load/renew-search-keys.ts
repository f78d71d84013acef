import type { Database } from '../neo4j/database.js';
import { runRead, runWrite } from '../neo4j/run-statement.js';
import type { Catalogue } from '../ontology/catalogue.js';
import { idPrefix, labels, pastLabel } from '../ontology/graph-names.js';
import { searchKeysVersion } from '../search/make-search-keys.js';
import type { StoredProperties } from './graph.js';
import { searchKeysOf } from './search-keys-of.js';

const readVersion = `
MATCH (log:${labels.changeLog} {id: 'log'})
RETURN log.searchKeys`;

const writeVersion = `
MATCH (log:${labels.changeLog} {id: 'log'})
SET log.searchKeys = $version`;

const readNext = (label: string): string => `
MATCH (n:${label})
WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $rows
MATCH (n:${label} {id: id})
RETURN elementId(n), id, properties(n) ORDER BY id`;

const writeKeys = `
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row[0]
SET n.searchKeys = row[1]`;

const rowsInBatch = BigInt(5_000);

/**
 * Makes the search keys of every entity and past version anew where the graph's follow other rules, or it has none; otherwise that is one short statement.
 * Keys say nothing that the names do not, so no record changes and there is no release. What is broken off is begun again.
 */
export async function renewSearchKeys(database: Database, { prefixes }: Catalogue): Promise<void> {
  const [log] = await runRead(database, readVersion);
  if (log === undefined || log[0] === searchKeysVersion) return;
  for (const label of [labels.entity, pastLabel(labels.entity)]) {
    for (let after: unknown = ''; after !== undefined;) {
      const nodes = await runRead(database, readNext(label), { after, rows: rowsInBatch });
      const rows = nodes.flatMap(([element, id, properties]) => {
        const entity = prefixes.get(idPrefix(String(id)) ?? '');
        // What an earlier ontology had and this one has no more is not shown, so it is not searched.
        return entity !== undefined && 'plural' in entity ? [[element, searchKeysOf(entity, properties as StoredProperties)]] : [];
      });
      if (rows.length > 0) await runWrite(database, (transaction) => transaction.run(writeKeys, { rows }));
      after = nodes.at(-1)?.[1];
    }
  }
  await runWrite(database, (transaction) => transaction.run(writeVersion, { version: BigInt(searchKeysVersion) }));
}
