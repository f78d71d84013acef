import { fingerprintOf, readCursor } from '../../compiler/cursor.js';
import type { Limits } from '../../compiler/limits.js';
import { readMoment } from '../../compiler/moment.js';
import { refuse } from '../../compiler/planner.js';
import { readUnitArgument } from '../../compiler/convert-quantity.js';
import { RefusedError } from '../../errors.js';
import type { Catalogue } from '../../ontology/catalogue.js';
import { idPrefix } from '../../ontology/graph-names.js';
import { type PartialDate, readPartialDate } from '../../ontology/partial-date.js';
import { readUnit } from '../../ontology/unit.js';
import type { FiguresQuestion } from './figures-question.js';

/** The arguments of `figures`, as GraphQL has coerced them. */
export interface FiguresArguments {
  readonly indicator?: readonly string[] | null;
  readonly about?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly status?: readonly string[] | null;
  readonly unit?: string | null;
  readonly first: number;
  readonly after?: string | null;
  readonly asOf?: unknown;
}

/**
 * Reads the arguments of `figures`. An empty list matches nothing.
 * @throws RefusedError for what is no id, status or unit, a period that ends before it begins, a page or list that is too large, and a
 * cursor of another question.
 */
export function readFiguresQuestion(args: FiguresArguments, catalogue: Catalogue, limits: Limits): FiguresQuestion {
  const { first, after, asOf, ...filter } = args;
  if (first < 0) throw new RefusedError('BAD_USER_INPUT', `figures(first:): expected 0 or more, got ${String(first)}`);
  if (first > limits.rootPage) refuse('figures(first:)', String(limits.rootPage), String(first));
  const [from, to] = [readDate(filter.from), readDate(filter.to)];
  if (from !== undefined && to !== undefined && from.earliest > to.latest) {
    throw new RefusedError('BAD_USER_INPUT', `figures(to:): expected ${from.value} or later, as from is, got ${to.value}`);
  }
  const unit = readUnitArgument(filter.unit, 'figures(unit:)');
  const storedUnit = unit === undefined ? undefined : readUnit(unit)?.base;
  const fingerprint = fingerprintOf(['figures', filter.indicator, filter.about, filter.from, filter.to, filter.status, storedUnit, asOf]);
  return {
    ...given('indicators', readIds(filter.indicator, 'figures(indicator:)', limits)),
    ...given('about', readIds(filter.about, 'figures(about:)', limits)),
    ...given('from', from),
    ...given('to', to),
    ...given('statuses', readStatuses(filter.status, catalogue)),
    ...given('storedUnit', storedUnit),
    moment: readMoment(asOf, 'figures'),
    first,
    ...given('after', after === undefined || after === null ? undefined : readAfter(after, fingerprint)),
    fingerprint,
  };
}

function given<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function readDate(value: string | null | undefined): PartialDate | undefined {
  return value === undefined || value === null ? undefined : readPartialDate(value);
}

function readIds(ids: readonly string[] | null | undefined, place: string, limits: Limits): readonly string[] | undefined {
  if (ids === undefined || ids === null) return undefined;
  if (ids.length > limits.ids) refuse(place, `${String(limits.ids)} ids`, String(ids.length));
  for (const id of ids) {
    if (idPrefix(id) === undefined) {
      throw new RefusedError('BAD_USER_INPUT', `${place}: expected an id such as "district:xiangzhou", got "${id}"`);
    }
  }
  return ids;
}

function readStatuses(statuses: readonly string[] | null | undefined, catalogue: Catalogue): readonly string[] | undefined {
  if (statuses === undefined || statuses === null) return undefined;
  const member = catalogue.entities.get('Observation')?.members.get('status');
  const codes = member?.kind === 'property' && member.property.kind === 'term' ? Object.keys(member.property.vocabulary.terms) : [];
  for (const status of statuses) {
    if (codes.includes(status)) continue;
    throw new RefusedError('BAD_USER_INPUT', `figures(status:): expected ${codes.join(' or ')}, got "${status}"`);
  }
  return statuses;
}

function readAfter(after: string, fingerprint: string): readonly [string | null, string] {
  const [begins = null, id] = readCursor(after, fingerprint, 2);
  const sound = begins === null || (typeof begins === 'string' && readPartialDate(begins)?.precision === 'DAY');
  if (!sound || typeof id !== 'string') {
    throw new RefusedError('CURSOR_INVALID', 'figures(after:): expected a cursor that this endpoint gave, got a changed one');
  }
  return [begins, id];
}
