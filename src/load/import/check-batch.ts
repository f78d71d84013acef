import type { Catalogue, EntityType, RelationType } from '../../ontology/catalogue.js';
import { idPattern } from '../../ontology/graph-names.js';
import type { Batch, BatchReject, Located } from '../batch.js';
import { checkId } from '../check-entries.js';
import { checkProperties } from '../check-entity.js';
import { checkFact } from '../check-facts.js';
import { checkPassage } from '../check-passage.js';
import { checkReference, type SeedContext } from '../check-reference.js';
import type { EntityRecord, FactRecord, PassageRecord } from '../graph.js';
import type { Report, SeedMap } from '../seed-value.js';
import type { ImportRow } from './import-source.js';
import type { RowBatch } from './read-batches.js';
import { planCells, readCells } from './read-cells.js';

/** What a row needs to be checked by. */
export interface RowContext {
  readonly catalogue: Catalogue;
  /** Gives the id of the node that a row with this id has joined; the id itself where it has joined none. */
  readonly resolve: (id: string) => string;
}

/** A batch of records that the ontology accepts; what else it takes only the graph can tell. */
export interface CheckedBatch {
  readonly batch: Batch;
  readonly rejects: readonly BatchReject[];
}

/** Checks the rows of a batch as seeds are checked, save whether what they point to is there. */
export function checkBatch({ table, rows }: RowBatch, { catalogue, resolve }: RowContext): CheckedBatch {
  const { target, columns, file } = table;
  const plan = planCells(target, columns);
  const rejects: BatchReject[] = [];
  const check = <T>(checkRow: (fields: SeedMap, context: SeedContext) => T | undefined): readonly Located<T>[] => {
    // One context for all rows: a context a row would cost as much as the check.
    const problems: { readonly column: number; readonly text: string }[] = [];
    const report: Report = ({ column }, where, message) => problems.push({ column, text: `${where}: ${message}` });
    const context: SeedContext = { catalogue, report, entries: new Map(), elsewhere: new Map(), knows: () => true };
    return rows.flatMap((row) => {
      problems.length = 0;
      const record = checkWidth(row, columns, report, file) ? checkRow(readCells(plan, row, file, resolve), context) : undefined;
      if (problems.length === 0 && record !== undefined) return [{ line: row.line, record }];
      const [first] = problems;
      const reason = problems.map(({ text }) => text).join('; ');
      rejects.push({ line: row.line, column: columns[(first?.column ?? 0) - 1] ?? '', reason });
      return [];
    });
  };
  switch (target.kind) {
    case 'entity': {
      const { entity } = target;
      const records = check((fields, context) => checkEntityRow(entity, fields, context));
      return { batch: { kind: 'entity', entity, columns, records }, rejects };
    }
    case 'passage':
      return { batch: { kind: 'passage', records: check(checkPassageRow) }, rejects };
    case 'relation': {
      const { relation } = target;
      const records = check((fields, context) => checkFactRow(relation, fields, context));
      return { batch: { kind: 'relation', relation, columns, records }, rejects };
    }
  }
}

function checkWidth({ line, cells }: ImportRow, columns: readonly string[], report: Report, file: string): boolean {
  if (cells.length === columns.length) return true;
  const column = Math.min(cells.length, columns.length);
  report({ file, line, column }, 'row', `expected ${columns.length} cells, as the header has, got ${cells.length}`);
  return false;
}

function checkEntityRow(entity: EntityType, fields: SeedMap, context: SeedContext): EntityRecord | undefined {
  const entry = checkId(fields, entity, 'row', context.catalogue, context.report);
  return entry && { id: entry.id, label: entity.name, properties: checkProperties(entry.id, entity, fields, context) };
}

function checkPassageRow(fields: SeedMap, context: SeedContext): PassageRecord | undefined {
  const entry = checkId(fields, undefined, 'row', context.catalogue, context.report);
  return entry && checkPassage(entry, undefined, context);
}

function checkFactRow(relation: RelationType, fields: SeedMap, context: SeedContext): FactRecord | undefined {
  const { type, field, objects } = relation;
  const value = fields.entries.get('subject')?.value;
  if (value === undefined) {
    context.report(fields.place, `${type}.subject`, 'expected the id of what the fact begins at, got none');
    return undefined;
  }
  const subject = checkReference(value, relation.subjects, `${type}.subject`, context);
  if (subject === undefined || !idPattern.test(subject)) return undefined;
  const entries = new Map(fields.entries);
  entries.delete('subject');
  return checkFact(subject, { relation, far: objects, field }, { ...fields, entries }, `${subject} ${field}`, context)?.record;
}
