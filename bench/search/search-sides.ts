import type { Database } from '../../src/neo4j/database.js';
import { runRead, runWrite } from '../../src/neo4j/run-statement.js';
import type { RunningSide } from '../sides/running-side.js';

const index = 'bench_names';

/** Makes the index that an expert would search names by without Pearlgraph: the name, as it is, in pairs of characters. */
export async function makeFloorIndex(database: Database): Promise<void> {
  await runWrite(database, (transaction) =>
    transaction.run(
      `CREATE FULLTEXT INDEX ${index} IF NOT EXISTS FOR (d:District) ON EACH [d.name] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
    ),
  );
  await runRead(database, 'CALL db.awaitIndexes(600)');
}

const bare = `CALL db.index.fulltext.queryNodes('${index}', $text, {limit: 10}) YIELD node, score
RETURN collect({score: score, node: {id: node.id, name: node.name, level: node.level}}) AS data`;

const query = `query ($text: String!) { search(text: $text, first: 10) { edges { score node { id name ... on District { level { code } } } } } }`;

/** Asks the floor for ten hits; milliseconds. */
export function searchFloor(side: RunningSide, text: string): Promise<number> {
  return time(side, { query: bare, parameters: { text } }, (answer) => (answer as { readonly data: readonly unknown[] }).data);
}

/** Asks Pearlgraph for ten hits with the same fields; milliseconds. */
export function searchPearlgraph(side: RunningSide, text: string): Promise<number> {
  return time(side, { query, variables: { text } }, (answer) => {
    const { data } = answer as { readonly data: { readonly search: { readonly edges: readonly unknown[] } | null } };
    return data.search?.edges;
  });
}

async function time(side: RunningSide, body: object, rowsOf: (answer: unknown) => readonly unknown[] | undefined): Promise<number> {
  const sent = Buffer.from(JSON.stringify(body));
  const began = performance.now();
  const answer = await side.ask(sent);
  const took = performance.now() - began;
  if (rowsOf(JSON.parse(answer.toString())) === undefined)
    throw new Error(`${side.side}: expected rows, got ${answer.toString().slice(0, 300)}`);
  return took;
}
