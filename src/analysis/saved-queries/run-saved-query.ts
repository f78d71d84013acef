import { readMoment } from '../../compiler/moment.js';
import { RefusedError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import type { Parameters } from '../../neo4j/database.js';
import type { Caps } from '../table/run-table.js';
import type { Table } from '../table/table.js';
import { bindValues } from './bind-values.js';
import { printPatternsAsOf } from './print-patterns-as-of.js';
import type { SavedQuery } from './saved-query.js';

/** What is asked of the saved queries. */
export interface Asked {
  readonly id: string;
  /** Values by name, as JSON. */
  readonly parameters: unknown;
  /** As `readMoment` takes it. */
  readonly asOf: unknown;
}

/**
 * Runs a saved query and returns its table, whose refs name entities, facts and passages.
 * @throws RefusedError BAD_USER_INPUT where there is no such query, a value is missing or wrong, or the query takes no `asOf`
 */
export function runSavedQuery({ catalogue, queries, run }: SavedQueries, { id, parameters, asOf }: Asked): Promise<Table> {
  const query = queries.find((one) => one.id === id);
  if (query === undefined)
    throw new RefusedError('BAD_USER_INPUT', `saved query: expected one of ${queries.map((one) => one.id).join(', ')}, got "${id}"`);
  const values = bindValues(query, parameters, catalogue);
  const moment = readMoment(asOf, 'asOf');
  if (moment.validOn === undefined && moment.knownOn === undefined) return run(query.statement, values, query.caps);
  if (!query.asOf)
    throw new RefusedError('BAD_USER_INPUT', `saved query ${id}: expected no asOf, as it asks about what is live alone, got one`);
  const printed = printPatternsAsOf(query.statement, moment, catalogue);
  return run(printed.text, { ...values, ...printed.parameters }, query.caps);
}

/** The saved queries of an ontology, and what runs a statement. */
export interface SavedQueries {
  readonly catalogue: Catalogue;
  readonly queries: readonly SavedQuery[];
  readonly run: (text: string, parameters: Parameters, caps: Caps) => Promise<Table>;
}
