import type { ImportResult } from '../load/import/open-tally.js';

const kinds = ['entities', 'passages', 'facts'] as const;

/** Prints what an import did. */
export function printImportResult(result: ImportResult, rejectFile: string): string {
  const { dataset, release, rejects, resumed } = result;
  const lines = kinds.map((kind) => {
    const { added, unchanged, joined } = result[kind];
    const others = kind === 'passages' ? '' : `, ${joined} in other datasets already`;
    return `  ${kind}: ${added} added, ${unchanged} unchanged${others}`;
  });
  return [
    `${dataset}: ${release === null ? 'nothing to do' : `release ${release}`}`,
    ...lines,
    ...(resumed > 0 ? [`  ${resumed} rows had been written before it was broken off`] : []),
    ...(rejects > 0 ? [`  ${rejects} rows rejected: see ${rejectFile}`] : []),
  ].join('\n');
}
