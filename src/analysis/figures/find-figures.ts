import { writeCursor } from '../../compiler/cursor.js';
import type { Moment } from '../../compiler/moment.js';
import { type Figure, figureProperties, readFigure } from './figure.js';
import type { FiguresQuestion } from './figures-question.js';
import { printPrevious, printWholes } from './print-compared.js';
import { printFigureCount, printFigures } from './print-figures.js';
import type { Statement } from '../../compiler/print-cypher.js';

/** Runs one read and returns its rows. `cells` is how many values they hold at most. */
export type Read = (text: string, parameters: Readonly<Record<string, unknown>>, cells: number) => Promise<readonly (readonly unknown[])[]>;

/** A page of figures, with the cursor of each. */
export interface FiguresPage {
  readonly rows: readonly { readonly figure: Figure; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

const cellsOfRow = figureProperties.length + 1;

/** Finds a page of figures. */
export async function findFigures(read: Read, question: FiguresQuestion): Promise<FiguresPage> {
  const rows = await run(read, printFigures(question), (question.first + 1) * cellsOfRow);
  const shown = rows.slice(0, question.first).map(([begins, ...values]) => {
    const figure = readFigure(values);
    return { figure, cursor: writeCursor(question.fingerprint, [begins as string | null, figure.id]) };
  });
  return { rows: shown, hasNextPage: rows.length > shown.length };
}

/** Counts the figures of all pages. */
export async function countFigures(read: Read, question: FiguresQuestion): Promise<number> {
  const [[count] = []] = await run(read, printFigureCount(question), 1);
  return Number(count);
}

/** The last actual figure before each of these, by their ids. */
export function findPrevious(read: Read, ids: readonly string[], moment: Moment): Promise<ReadonlyMap<string, Figure>> {
  return findCompared(read, printPrevious(ids, moment), ids.length);
}

/** The figure of the whole for each of these, by their ids: of the nearest entity that contains what they are about, or of this one alone. */
export function findWholes(
  read: Read,
  ids: readonly string[],
  of: string | undefined,
  moment: Moment,
): Promise<ReadonlyMap<string, Figure>> {
  return findCompared(read, printWholes(ids, of, moment), ids.length);
}

async function findCompared(read: Read, statement: Statement, most: number): Promise<ReadonlyMap<string, Figure>> {
  const rows = await run(read, statement, most * cellsOfRow);
  return new Map(rows.map(([id, ...values]) => [id as string, readFigure(values)]));
}

function run(read: Read, { text, parameters }: Statement, cells: number): ReturnType<Read> {
  return read(text, parameters, cells);
}
