import { firstDay, lastDay, type ModelFact, type Question } from './history.js';

interface ModelStep {
  readonly fact: ModelFact;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly node: string;
}

/** Days in 2018 to 2022, before and behind all dates that are drawn. */
const days = Array.from({ length: 5 * 365 }, (_, index) => new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10));

/** What `paths` must answer, and how many there are in `all`. */
interface Walked {
  readonly truncated: boolean;
  readonly paths: readonly object[];
  readonly all: number;
}

/** Walks every way there is, checks it day by day, sorts and cuts. It shares no thought with the statement. */
export function walkPaths(graph: readonly ModelFact[], question: Question): Walked {
  const { from, to, maxLength, k, overlapping, relations, types, validOn } = question;
  const usable = graph.filter(
    (fact) =>
      (relations === null || relations.includes(fact.kind)) &&
      (validOn === null || days.some((day) => mayHold(fact, day) && day >= firstDay(validOn) && day <= lastDay(validOn))),
  );
  const found: (readonly ModelStep[])[] = [];
  const walk = (at: string, steps: readonly ModelStep[], seen: readonly string[]): void => {
    if (at === to) {
      if (!overlapping || days.some((day) => steps.every(({ fact }) => mayHold(fact, day)))) found.push(steps);
      return;
    }
    if (steps.length === maxLength) return;
    for (const fact of usable) {
      if (fact.subject !== at && fact.object !== at) continue;
      const direction = fact.subject === at ? 'FORWARD' : 'BACKWARD';
      const node = direction === 'FORWARD' ? fact.object : fact.subject;
      const label = node.startsWith('district:') ? 'District' : 'Institution';
      if (seen.includes(node) || (node !== to && types !== null && !types.includes(label))) continue;
      walk(node, [...steps, { fact, direction, node }], [...seen, node]);
    }
  };
  walk(from, [], [from]);
  const key = (steps: readonly ModelStep[]): string => `${String(steps.length)} ${steps.map(({ fact }) => fact.id).join(' ')}`;
  found.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return { truncated: found.length > k, paths: found.slice(0, k).map((steps) => toJson(from, steps)), all: found.length };
}

function toJson(from: string, steps: readonly ModelStep[]): object {
  return {
    length: steps.length,
    start: { id: from },
    period: sharedPeriod(steps.map(({ fact }) => fact)),
    steps: steps.map(({ fact, direction, node }) => ({ fact: { id: fact.id, kind: fact.kind }, direction, node: { id: node } })),
  };
}

/** An unknown start or end is open. */
function mayHold({ validFrom, validTo }: ModelFact, day: string): boolean {
  return (validFrom === undefined || firstDay(validFrom) <= day) && (validTo === undefined || day < lastDay(validTo));
}

/** Whatever days its dates mean. Where nothing is said of the start or of the end, that is never so. */
function mustHold({ validFrom, validTo, ongoing }: ModelFact, day: string): boolean {
  if (validFrom === undefined || day < lastDay(validFrom)) return false;
  return ongoing || (validTo !== undefined && day < firstDay(validTo));
}

function sharedPeriod(facts: readonly ModelFact[]): object | null {
  const starts = facts.flatMap(({ validFrom }) => validFrom ?? []);
  const ends = facts.flatMap(({ validTo }) => validTo ?? []);
  if (starts.length + ends.length === 0 || !days.some((day) => facts.every((fact) => mayHold(fact, day)))) return null;
  const range = (dates: readonly string[], end: 0 | -1): object | null =>
    dates.length === 0 ? null : { earliest: dates.map(firstDay).sort().at(end), latest: dates.map(lastDay).sort().at(end) };
  const certain = days.some((day) => facts.every((fact) => mustHold(fact, day)));
  return { from: range(starts, -1), to: range(ends, 0), certainty: certain ? 'CERTAIN' : 'POSSIBLE' };
}
