import { type Moment, versionAt } from './moment.js';
import { printVersion } from './print-condition.js';

/** Prints the way from an entity to the variable that `versionAt` names; nothing where what is live is asked about. */
export function printVersionAt(entity: string, moment: Moment): string {
  const version = versionAt(entity, moment);
  return printVersion(version === entity ? undefined : version);
}
