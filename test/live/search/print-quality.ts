/** `npm run search:measure`: recall@5 and MRR of the labelled queries, form by form, in a Neo4j of its own, and what was not found first. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../../src/config.js';
import { connect } from '../../../src/neo4j/connect.js';
import { startLocalServer } from '../../../src/neo4j/local-server/start-local-server.js';
import { catalogue } from '../../../src/ontology/entities/index.js';
import { startServer } from '../../../src/server/start-server.js';
import { loadSearched } from './load-searched.js';
import { qualityOf, type Ranked, rankQueries, readQueries } from './measure-search.js';
import { searchIds } from './search-ids.js';

const home = await mkdtemp(path.join(tmpdir(), 'pearlgraph-search-'));
const report = (line: string): void => void process.stderr.write(`${line}\n`);
try {
  const neo4j = await startLocalServer({ ...readConfig({}), home, port: 0, report });
  const database = await connect(neo4j);
  try {
    await loadSearched(database);
    const server = await startServer({ catalogue, database, host: '127.0.0.1', port: 0 });
    const ranked = await rankQueries(await readQueries(), (text) => searchIds(server, text));
    await server.close();
    process.stdout.write(`${printQuality(ranked)}\n`);
  } finally {
    await database.close();
    await neo4j.close();
  }
} finally {
  await rm(home, { recursive: true, force: true });
}

function printQuality(ranked: readonly Ranked[]): string {
  const line = (form: string, of: readonly Ranked[]): string => {
    const { queries, recallAt5, mrr } = qualityOf(of);
    return `${form.padEnd(22)} ${String(queries).padStart(7)} ${recallAt5.toFixed(3).padStart(9)} ${mrr.toFixed(3).padStart(6)}`;
  };
  const forms = [...new Set(ranked.map(({ form }) => form))];
  const later = ranked.filter(({ rank }) => rank !== 1);
  return [
    `${'form'.padEnd(22)} queries  recall@5    MRR`,
    ...forms.map((form) => line(form, ranked.filter((one) => one.form === form))), // prettier-ignore
    line('all', ranked),
    '',
    'Not first:',
    ...later.map(
      ({ text, rank, ids, found }) =>
        `${String(rank ?? '–').padStart(2)}  ${text}: ${ids.join(', ')}; found ${found.slice(0, 3).join(', ')}`,
    ),
  ].join('\n');
}
