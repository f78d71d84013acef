import { assertNever, RefusedError } from '../errors.js';
import type { Column, PathField, PathSetField, PathsPlan, RecordPlan, StepField } from './plan.js';
import { pickWith } from './read-composite.js';
import { sharePeriod } from './share-period.js';
import { bindId } from './variable-id.js';

type Row = readonly unknown[];
type Variables = Readonly<Record<string, unknown>>;
type Read<T> = (value: T, variables: Variables) => unknown;

/** Prepares what reads the row of a record. */
export type PrepareRecord = (record: RecordPlan) => Read<unknown>;

/** What came of a path: the start that all share, and its steps. */
interface Found {
  readonly start: Row;
  readonly steps: readonly Row[];
}

/**
 * Prepares the answer of `paths`; null where one of the ends is not there.
 * @throws RefusedError BAD_USER_INPUT where both ends are one, which only the variables may tell.
 */
export function preparePaths(plan: PathsPlan, prepareRecord: PrepareRecord): Read<unknown> {
  const { from, to, k } = plan;
  const fields = plan.fields.map((field) => ({ key: field.key, read: prepareSetField(field, plan, prepareRecord) }));
  return (value, variables) => {
    if (bindId(from.id.value, variables) === bindId(to.id.value, variables)) {
      const id = bindId(from.id.value, variables);
      throw new RefusedError('BAD_USER_INPUT', `paths(to:): expected another entity than from, got "${id}" for both`);
    }
    if (value === null || value === undefined) return null;
    const [start, paths] = value as readonly [Row, readonly (readonly Row[])[]];
    const found = paths.slice(0, k).map((steps) => ({ start, steps }));
    return collect(fields, { found, truncated: paths.length > k }, variables);
  };
}

function collect<T>(fields: readonly { readonly key: string; readonly read: Read<T> }[], value: T, variables: Variables): unknown {
  return Object.fromEntries(fields.map(({ key, read }) => [key, read(value, variables)]));
}

function prepareSetField(
  field: PathSetField,
  plan: PathsPlan,
  prepareRecord: PrepareRecord,
): Read<{ readonly found: readonly Found[]; readonly truncated: boolean }> {
  switch (field.kind) {
    case 'paths': {
      const fields = field.fields.map((one) => ({ key: one.key, read: preparePathField(one, plan, prepareRecord) }));
      return ({ found }, variables) => found.map((path) => collect(fields, path, variables));
    }
    case 'truncated':
      return ({ truncated }) => truncated;
    case 'typename':
      return () => 'PathSet';
    default:
      return assertNever(field);
  }
}

function preparePathField(field: PathField, plan: PathsPlan, prepareRecord: PrepareRecord): Read<Found> {
  switch (field.kind) {
    case 'length':
      return ({ steps }) => steps.length;
    case 'start': {
      const read = prepareColumn(plan.startColumns, field.column, prepareRecord);
      return ({ start }, variables) => read(start[field.column], variables);
    }
    case 'steps': {
      const fields = field.fields.map((one) => ({ key: one.key, read: prepareStepField(one, plan, prepareRecord) }));
      return ({ steps }, variables) => steps.map((step) => collect(fields, step, variables));
    }
    case 'period': {
      const [from, to, endState] = field.validity;
      const textAt = (step: Row, column: number): string | null => step[column + 1] as string | null;
      return ({ steps }) => {
        const period = sharePeriod(
          steps.map((step) => ({ from: textAt(step, from), to: textAt(step, to), endState: textAt(step, endState) })),
        );
        if (period === null) return null;
        return pickWith('SharedPeriod', field.within, (selection) => {
          if (selection.field === 'certainty') return period.certainty;
          const bound = selection.field === 'from' ? period.from : period.to;
          return bound === null ? null : pickWith('DayRange', selection.within, (inner) => bound[inner.field as keyof typeof bound]);
        });
      };
    }
    case 'typename':
      return () => 'Path';
    default:
      return assertNever(field);
  }
}

/** Before the columns of a step stands whether its fact points onwards. */
function prepareStepField(field: StepField, { stepColumns }: PathsPlan, prepareRecord: PrepareRecord): Read<Row> {
  switch (field.kind) {
    case 'direction':
      return ([onwards]) => (onwards === true ? 'FORWARD' : 'BACKWARD');
    case 'record': {
      const read = prepareColumn(stepColumns, field.column, prepareRecord);
      return (step, variables) => read(step[field.column + 1], variables);
    }
    case 'typename':
      return () => 'PathStep';
    default:
      return assertNever(field);
  }
}

function prepareColumn(columns: readonly Column[], index: number, prepareRecord: PrepareRecord): Read<unknown> {
  const column = columns[index];
  if (column?.kind !== 'record') throw new TypeError('a record value has a record column');
  return prepareRecord(column.record);
}
