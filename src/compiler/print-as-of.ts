import { holdsAt, type Moment, wasKnownAt } from './moment.js';
import { ParameterNames } from './parameter-names.js';
import { printConditions } from './print-condition.js';
import type { Statement } from './print-cypher.js';

/**
 * Prints a hand-written statement for a moment. Behind a `WHERE` that has a condition already, the line `// asOf: f` becomes those of the
 * fact `f`, and `// knownOn: n` those of a version `n` of an entity or passage; nothing where no moment is asked about.
 */
export function printAsOf(text: string, moment: Moment): Statement {
  const names = new ParameterNames();
  const printed = text.replace(/^\/\/ (asOf|knownOn): (\w+)\n/gm, (_line, kind: string, variable: string) =>
    printConditions(kind === 'asOf' ? holdsAt(variable, moment) : wasKnownAt(variable, moment), names)
      .map((condition) => `  AND ${condition}\n`)
      .join(''),
  );
  return { text: printed, parameters: names.values() };
}
