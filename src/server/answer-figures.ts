import type { ComputedFigure } from '../analysis/figures/computed-figure.js';
import { computeGrowth, computeYearlyGrowth } from '../analysis/figures/compute-growth.js';
import { computeShare } from '../analysis/figures/compute-share.js';
import type { Figure } from '../analysis/figures/figure.js';
import type { FiguresQuestion } from '../analysis/figures/figures-question.js';
import { countFigures, findFigures, findPrevious, findWholes } from '../analysis/figures/find-figures.js';
import { computed } from './computed.js';
import type { Context } from './context.js';
import { recordsOf } from './records-of.js';

/**
 * The answer of `figures`, made as graphql-js asks for it: a page with one statement, and for all of its rows at once one more for each
 * field that compares, counts or shows records. `asOf` is the moment of the question, as it was asked.
 */
export function answerFigures(context: Context, question: FiguresQuestion, asOf: unknown): unknown {
  const page = once(async () => {
    const found = await findFigures(context.read, question);
    const ids = found.rows.map(({ figure }) => figure.id);
    return { ...found, ids, records: recordsOf(ids, asOf), compute: computeFor(context, question, asOf, ids) };
  });
  return computed({
    edges: async () => {
      const { rows, records, compute } = await page();
      return rows.map(({ figure, cursor }) => computed({ cursor, node: records(figure.id), ...compute(figure) }));
    },
    nodes: (async (...asked) => {
      const { ids, records } = await page();
      return listOf(ids, records)(...asked);
    }) satisfies Lazy,
    pageInfo: async () => {
      const { rows, hasNextPage } = await page();
      const [startCursor = null, endCursor = null] = [rows[0]?.cursor, rows.at(-1)?.cursor];
      return computed({ hasNextPage, hasPreviousPage: question.after !== undefined, startCursor, endCursor });
    },
    totalCount: once(() => countFigures(context.read, question)),
  });
}

/** A field that shows records. */
type Lazy = ReturnType<ReturnType<typeof recordsOf>>;

/** Figures that are compared with those of the page, and how the records of both are shown. */
interface Compared {
  readonly others: ReadonlyMap<string, Figure>;
  readonly records: ReturnType<typeof recordsOf>;
}

/** Makes what can be computed for one of the figures of a page; what is compared is found for all of them at once. */
function computeFor(
  { read }: Context,
  { moment }: FiguresQuestion,
  asOf: unknown,
  ids: readonly string[],
): (figure: Figure) => Readonly<Record<string, unknown>> {
  const compare = async (found: Promise<ReadonlyMap<string, Figure>>): Promise<Compared> => {
    const others = await found;
    return { others, records: recordsOf([...ids, ...[...others.values()].map(({ id }) => id)], asOf) };
  };
  const previous = once(() => compare(findPrevious(read, ids, moment)));
  const wholes = new Map<string | undefined, () => Promise<Compared>>();
  const wholesOf = (of: string | undefined): Promise<Compared> => {
    const known = wholes.get(of) ?? once(() => compare(findWholes(read, ids, of, moment)));
    wholes.set(of, known);
    return known();
  };
  const since = (figure: Figure, status: string, compute: typeof computeGrowth) => async (): Promise<unknown> =>
    figure.status === status ? showComputed(await previous(), figure, compute) : null;
  return (figure) => ({
    growth: since(figure, 'ACTUAL', computeGrowth),
    yearlyGrowth: since(figure, 'ACTUAL', computeYearlyGrowth),
    requiredYearlyGrowth: since(figure, 'TARGET', computeYearlyGrowth),
    share: async ({ of }: { readonly of?: string | null }): Promise<unknown> =>
      showComputed(await wholesOf(of ?? undefined), figure, (whole, part) => computeShare(part, whole)),
  });
}

function showComputed(
  { others, records }: Compared,
  figure: Figure,
  compute: (other: Figure, figure: Figure) => ComputedFigure | undefined,
) {
  const other = others.get(figure.id);
  const result = other === undefined ? undefined : compute(other, figure);
  if (result === undefined) return null;
  const { value, unit, formula, inputs, isApproximate } = result;
  return computed({
    value,
    unit,
    formula,
    isComputed: true,
    isApproximate,
    inputs: listOf(inputs, records),
  });
}

function listOf(ids: readonly string[], records: ReturnType<typeof recordsOf>): Lazy {
  return (args, context, info) => Promise.all(ids.map((id) => records(id)(args, context, info)));
}

/** Makes a function that asks at most once, however many fields want to know. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
