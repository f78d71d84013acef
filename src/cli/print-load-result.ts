import type { LoadResult, Tally } from '../load/load.js';

const kinds = ['entities', 'facts', 'passages'] as const;

/** Prints what a load did; of a dry run, also every id that it would add (+), change (~) and retire (-). */
export function printLoadResult(result: LoadResult, dryRun: boolean): string {
  const nothing = kinds.every((kind) => changeCount(result[kind]) === 0);
  const outcome = nothing ? 'nothing to do' : dryRun ? 'would become a release' : `release ${String(result.release)}`;
  const lines = kinds.flatMap((kind) => {
    const { added, changed, retired, unchanged } = result[kind];
    const counts = [`${String(added.length)} added`, `${String(changed.length)} changed`, `${String(retired.length)} retired`];
    const ids = [...added.map((id) => `+ ${id}`), ...changed.map((id) => `~ ${id}`), ...retired.map((id) => `- ${id}`)];
    return [`  ${kind}: ${counts.join(', ')}, ${String(unchanged)} unchanged`, ...(dryRun ? ids.map((id) => `    ${id}`) : [])];
  });
  return [`${result.dataset}: ${outcome}`, ...lines].join('\n');
}

function changeCount({ added, changed, retired }: Tally): number {
  return added.length + changed.length + retired.length;
}
