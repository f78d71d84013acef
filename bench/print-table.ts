import type { Figures } from './measure/figures.js';
import { type Operation, type Side, sides } from './operations/operation.js';

/** What was found of one operation: figures of the sides that answered, reasons of those that did not. */
export interface Result {
  readonly operation: Operation;
  readonly figures: ReadonlyMap<Side, Figures>;
  readonly failures: ReadonlyMap<Side, string>;
}

/** Prints two Markdown tables: every side's figures, and how they compare. */
export function printTables(results: readonly Result[]): string {
  return [
    printTable(['operation', 'kind', 'side', 'p50 ms', 'p95', 'p99', 'requests/s'], results.flatMap(figureRows)),
    printTable(
      ['operation', 'kind', 'p50 of the floor’s', 'requests/s of the floor’s', 'p50 of the peer’s', 'requests/s of the peer’s'],
      results.map(ratioRow),
    ),
  ].join('\n\n');
}

function figureRows({ operation, figures, failures }: Result): readonly (readonly string[])[] {
  return sides.flatMap((side): readonly (readonly string[])[] => {
    const found = figures.get(side);
    const failure = failures.get(side);
    if (found === undefined)
      return failure === undefined ? [] : [[operation.name, operation.kind, side, `failed: ${oneLine(failure)}`, '', '', '']];
    const { p50, p95, p99, perSecond } = found;
    return [[operation.name, operation.kind, side, p50.toFixed(2), p95.toFixed(2), p99.toFixed(2), perSecond.toFixed(0)]];
  });
}

function ratioRow({ operation: { name, kind }, figures }: Result): readonly string[] {
  const own = figures.get('pearlgraph');
  const ratio = (side: Side, key: keyof Figures): string => {
    const other = figures.get(side);
    return own === undefined || other === undefined ? '–' : `${(own[key] / other[key]).toFixed(2)} ×`;
  };
  return [name, kind, ratio('floor', 'p50'), ratio('floor', 'perSecond'), ratio('peer', 'p50'), ratio('peer', 'perSecond')];
}

/** Prints one Markdown table. */
function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s|]+/g, ' ').slice(0, 160);
}
