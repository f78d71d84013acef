import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** A text that somebody types, and what it may mean. */
export interface LabelledQuery {
  /** Which form of a name it tries. */
  readonly form: string;
  readonly text: string;
  readonly ids: readonly string[];
}

/** How well searches find what is meant. */
export interface Quality {
  readonly queries: number;
  /** The share of queries of which one that is meant is among the first five. */
  readonly recallAt5: number;
  /** The mean over all queries of 1 / rank of the first that is meant, 0 where none is among the first ten. */
  readonly mrr: number;
}

/** A query and the rank of the first that is meant; undefined where none is among the first ten. */
export interface Ranked extends LabelledQuery {
  readonly rank: number | undefined;
  readonly found: readonly string[];
}

/** Reads the labelled queries. */
export async function readQueries(): Promise<readonly LabelledQuery[]> {
  const file = await readFile(path.resolve('test/live/search/queries.yaml'), 'utf8');
  const forms = parse(file) as Readonly<Record<string, readonly (readonly [string, ...string[]])[]>>;
  return Object.entries(forms).flatMap(([form, queries]) => queries.map(([text, ...ids]) => ({ form, text, ids })));
}

/** Searches for every query by `search`, which gives ids, the best first. */
export async function rankQueries(
  queries: readonly LabelledQuery[],
  search: (text: string) => Promise<readonly string[]>,
): Promise<readonly Ranked[]> {
  const ranked: Ranked[] = [];
  for (const query of queries) {
    const found = await search(query.text);
    const index = found.slice(0, 10).findIndex((id) => query.ids.includes(id));
    ranked.push({ ...query, found, rank: index < 0 ? undefined : index + 1 });
  }
  return ranked;
}

/** What the ranks come to. */
export function qualityOf(ranked: readonly Ranked[]): Quality {
  const mean = (value: (one: Ranked) => number): number => ranked.reduce((sum, one) => sum + value(one), 0) / ranked.length;
  return {
    queries: ranked.length,
    recallAt5: mean(({ rank = 11 }) => (rank <= 5 ? 1 : 0)),
    mrr: mean(({ rank }) => (rank === undefined ? 0 : 1 / rank)),
  };
}
