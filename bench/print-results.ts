import type { Result } from './measure/result.js';
import { type Side, sides } from './operations/operation.js';
import { printTable } from './print-table.js';

/** Prints every side's figures, how they compare, and each side's peak memory, as Markdown. */
export function printResults(results: readonly Result[], peaks: ReadonlyMap<Side, number>): string {
  const head = ['operation', 'side', 'p50 ms', 'p95', 'p99', 'requests/s at 32', 'CPU ms a request', 'database hits', 'statements'];
  const ratios = [
    'operation',
    'kind',
    'p50 ÷ floor',
    'requests/s ÷ floor',
    'hits ÷ floor',
    'p50 ÷ peer',
    'requests/s ÷ peer',
    'hits ÷ peer',
  ];
  return [
    printTable(head, results.flatMap(figureRows)),
    `Pearlgraph against the other two:\n\n${printTable(ratios, results.map(ratioRow))}`,
    printTable(
      ['side', 'peak memory MB'],
      sides.filter((side) => peaks.has(side)).map((side) => [side, peaks.get(side)?.toFixed(0) ?? '–']),
    ),
  ].join('\n\n');
}

function figureRows({ operation: { name }, figures, hits, failures }: Result): readonly (readonly string[])[] {
  return sides.flatMap((side): readonly (readonly string[])[] => {
    const found = figures.get(side);
    const failed = (connections: 1 | 32): string | undefined => {
      const failure = failures.find((one) => one.side === side && one.connections === connections);
      return failure && `failed: ${failure.reason.replaceAll(/[\s|]+/g, ' ').slice(0, 120)}`;
    };
    if (found === undefined) {
      const reason = failed(1);
      return reason === undefined ? [] : [[name, side, reason, '', '', '', '', '', '']];
    }
    const { p50, p95, p99, load } = found;
    const times = [p50, p95, p99].map((time) => time.toFixed(2));
    const loads = [load?.perSecond.toFixed(0) ?? failed(32) ?? '–', load?.cpu.toFixed(2) ?? '–'];
    const asked = hits.get(side);
    return [[name, side, ...times, ...loads, asked?.hits.toFixed(0) ?? '–', asked?.statements.toFixed(0) ?? '–']];
  });
}

function ratioRow({ operation: { name, kind }, figures, hits }: Result): readonly string[] {
  const ratiosTo = (side: Side): readonly string[] => [
    ratio(figures.get('pearlgraph')?.p50, figures.get(side)?.p50),
    ratio(figures.get('pearlgraph')?.load?.perSecond, figures.get(side)?.load?.perSecond),
    ratio(hits.get('pearlgraph')?.hits, hits.get(side)?.hits),
  ];
  return [name, kind, ...ratiosTo('floor'), ...ratiosTo('peer')];
}

function ratio(own: number | undefined, other: number | undefined): string {
  if (own === undefined || other === undefined) return '–';
  const times = own / other;
  return `${times < 0.01 ? times.toPrecision(1) : times.toFixed(2)} ×`;
}

/** Prints all figures of all runs as JSON. */
export function printJson(options: object, results: readonly Result[], peaks: ReadonlyMap<Side, number>): string {
  const operations = results.map(({ operation: { name, kind }, figures, runs, hits, failures }) => ({
    name,
    kind,
    median: Object.fromEntries(figures),
    runs: runs.map((one) => Object.fromEntries(one)),
    hits: Object.fromEntries(hits),
    failures,
  }));
  const content = { options, node: process.version, peakMemory: Object.fromEntries(peaks), operations };
  return `${JSON.stringify(content, null, 2)}\n`;
}
