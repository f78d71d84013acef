import type { Database } from '../src/neo4j/database.js';
import { runRead } from '../src/neo4j/run-statement.js';
import { quantile } from './measure/figures.js';
import type { Json, World } from './operations/operation.js';
import { listOf } from './operations/operation.js';
import { evenly, randomFrom } from './random.js';

/** How many questions of a kind requests go through in turn. */
const turns = 40;
/** How many districts must support one for it to be a hub. */
const manySupporters = 50;
const rowsOfPage = 10;
const pages = 1_000;

/** Asks Pearlgraph a query and returns its data. */
export type AskPearlgraph = (query: string, variables: object) => Promise<Json>;

/** Draws by a seeded random what of the graph the questions are about. Without Pearlgraph there are no cursors. */
export async function readWorld(
  database: Database,
  askPearlgraph: AskPearlgraph | undefined,
  report: (line: string) => void,
): Promise<World> {
  const random = randomFrom(35);
  const rows = await runRead(database, 'MATCH (d:District) RETURN d.id, COUNT { (d)<-[:SUPPORTS]-() } ORDER BY d.id');
  const districts = rows.map(([id, degree]) => ({ id: String(id), degree: Number(degree) }));
  const ids = districts.map(({ id }) => id);
  const drawFrom = (some: readonly string[], count: number): readonly string[] =>
    Array.from({ length: count }, () => some[evenly(random, some.length)] ?? '');
  const supported = districts.flatMap(({ id, degree }) => Array.from({ length: degree }, () => id));
  const hubs = districts.filter(({ degree }) => degree >= manySupporters).map(({ id }) => id);
  // In turns, so that fewer requests than subjects would be about both sorts alike.
  const subjects = Array.from({ length: turns }, (_, turn) => drawFrom(turn % 2 === 0 && supported.length > 0 ? supported : ids, 1)).flat();
  const degreeOf = new Map(districts.map(({ id, degree }) => [id, degree]));
  const degrees = subjects.map((id) => degreeOf.get(id) ?? 0);
  const [least, median, nineTenths, most] = [0, 0.5, 0.9, 1].map((share) => String(quantile(degrees, share)));
  report(
    `the subjects have ${least ?? ''} to ${most ?? ''} supporters: half ${median ?? ''} or fewer, nine tenths ${nineTenths ?? ''} or fewer`,
  );
  return {
    subjects,
    hubs: drawFrom(hubs, turns),
    others: drawFrom(ids, 12 * turns),
    places: await readPlaces(ids, askPearlgraph),
  };
}

async function readPlaces(ids: readonly string[], askPearlgraph: AskPearlgraph | undefined): Promise<World['places']> {
  const cursors = askPearlgraph === undefined ? [] : await readCursors(askPearlgraph);
  return Array.from({ length: turns }, (_, turn) => {
    const offset = (pages - turns + turn) * rowsOfPage;
    return { id: ids[offset - 1] ?? '', cursor: cursors[offset - 1], offset };
  });
}

/** The cursors of the rows up to the last page, read as a client would. */
async function readCursors(ask: AskPearlgraph): Promise<readonly string[]> {
  const cursors: string[] = [];
  while (cursors.length < pages * rowsOfPage) {
    const { districts } = await ask('query Q($after: String) { districts(first: 1000, after: $after) { edges { cursor } } }', {
      after: cursors.at(-1),
    });
    cursors.push(...listOf(districts?.['edges']).map(({ cursor }) => cursor as unknown as string));
  }
  return cursors;
}
