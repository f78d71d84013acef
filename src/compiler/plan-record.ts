import { assertNever } from '../errors.js';
import type { EntityType, RelationType } from '../ontology/catalogue.js';
import { nameProperty } from '../ontology/catalogue.js';
import { structuralTypes } from '../ontology/graph-names.js';
import { languages, type Property } from '../ontology/property.js';
import { ColumnList } from './column-list.js';
import type { Column, FactBinding, Field, RecordPlan, Value } from './plan.js';
import type { Binding, Planner } from './planner.js';
import type { Selection, SelectionSet } from './selection.js';

/**
 * Plans what is read of one record. Selections that several concrete types share are read once; what only one type
 * has is read of all of them, since a missing property is null and a missing relation an empty page.
 */
export function planRecord(planner: Planner, binding: Binding, set: SelectionSet): RecordPlan {
  const columns = new ColumnList();
  if (set.types.length > 1) columns.property({ variable: variableOf(binding), property: 'id' });
  const fieldOf = new Map<Selection, Field>(
    set.selections.map((selection) => {
      const types = set.types.filter((type) => set.byType.get(type)?.includes(selection));
      return [selection, { key: selection.key, value: planField(planner, binding, types[0] ?? '', selection, columns) }];
    }),
  );
  const fields = new Map<string, readonly Field[]>();
  for (const [type, selections] of set.byType)
    fields.set(
      type,
      selections.flatMap((selection) => fieldOf.get(selection) ?? []),
    );
  return { types: set.types, columns: columns.all(), fields };
}

function variableOf(binding: Binding): string {
  return binding.kind === 'fact' ? binding.fact : binding.variable;
}

function planField(planner: Planner, binding: Binding, type: string, selection: Selection, columns: ColumnList): Value {
  if (selection.field === '__typename') return { kind: 'typename' };
  if (selection.field === 'id' || selection.field === 'revision') {
    return { kind: 'column', column: columns.property({ variable: variableOf(binding), property: selection.field }) };
  }
  switch (binding.kind) {
    case 'entity': {
      const entity = planner.catalogue.entities.get(type);
      if (entity === undefined) throw new TypeError(`${type} is no entity`);
      return planEntityField(planner, binding, entity, selection, columns);
    }
    case 'fact': {
      const relation = [...planner.catalogue.relations.values()].find(({ factName }) => factName === type);
      if (relation === undefined) throw new TypeError(`${type} is no fact`);
      return planFactField(planner, binding, relation, selection, columns);
    }
    case 'passage':
      return planPassageField(planner, binding, selection, columns);
    default:
      return assertNever(binding);
  }
}

function planEntityField(
  planner: Planner,
  { variable, tail }: Binding & { kind: 'entity' | 'passage' },
  entity: EntityType,
  selection: Selection,
  columns: ColumnList,
): Value {
  const { field } = selection;
  const property = entity.properties.find(({ name }) => name === field);
  if (property !== undefined) return planProperty(variable, property, selection, columns);
  if (field === 'names') {
    return { kind: 'names', columns: localizedColumns(variable, nameProperty, columns), within: within(selection) };
  }
  const path = planner.names.take(`${tail}_${field}`);
  const page = (column: Column): Value => ({ kind: 'page', column: columns.add(column) });
  const end = entity.ends.find((one) => one.field === field);
  if (end !== undefined) {
    const { relation, direction } = end;
    const ends = factEnds(path, variable, direction);
    const source = { kind: 'facts', from: variable, types: [relation.type], direction, node: path, bindsEnds: false, ...ends } as const;
    return page({ kind: 'page', page: planner.planPage(planner, source, selection, { path, far: end.far, relation }) });
  }
  switch (field) {
    case 'facts': {
      const types = [...planner.catalogue.relations.keys()].sort();
      const ends = factEnds(path, variable, 'BOTH');
      const source = { kind: 'facts', from: variable, types, direction: 'BOTH', node: path, bindsEnds: false, ...ends } as const;
      const far = [...planner.catalogue.entities.keys()];
      return page({ kind: 'page', page: planner.planPage(planner, source, selection, { path, far }) });
    }
    case 'mentionedIn':
    case 'passages': {
      const type = field === 'passages' ? structuralTypes.passageOf : structuralTypes.mentions;
      const source = { kind: 'passages', from: variable, type, node: path } as const;
      return page({ kind: 'page', page: planner.planPage(planner, source, selection, { path, far: [] }) });
    }
    default:
      throw new TypeError(`${entity.name}.${field} is in the schema but not in the compiler`);
  }
}

/** Which variables are a fact's ends. Where it may point either way they are asked of the fact itself. */
function factEnds(path: string, from: string, direction: 'OUT' | 'IN' | 'BOTH'): FactBinding {
  const fact = `${path}_fact`;
  switch (direction) {
    case 'OUT':
      return { fact, subject: from, object: path };
    case 'IN':
      return { fact, subject: path, object: from };
    case 'BOTH':
      return { fact, subject: `${path}_subject`, object: `${path}_object` };
    default:
      return assertNever(direction);
  }
}

function planFactField(
  planner: Planner,
  binding: Binding & { kind: 'fact' },
  relation: RelationType,
  selection: Selection,
  columns: ColumnList,
): Value {
  const { fact, tail } = binding;
  const read = (property: string): number => columns.property({ variable: fact, property });
  const property = relation.properties.find(({ name }) => name === selection.field);
  if (property !== undefined) return planProperty(fact, property, selection, columns);
  switch (selection.field) {
    case 'kind':
      return { kind: 'byType', values: new Map([...planner.catalogue.relations.values()].map(({ factName, type }) => [factName, type])) };
    case 'confidence':
      return { kind: 'column', column: read('confidence') };
    case 'recordedAt':
      return { kind: 'column', column: columns.property({ variable: fact, property: 'recordedAt', asText: 'datetime' }) };
    case 'validity':
      return { kind: 'validity', from: read('validFrom'), to: read('validTo'), endState: read('endState'), within: within(selection) };
    case 'subject':
    case 'object': {
      const end = { kind: 'entity', variable: binding[selection.field], tail: selection.field } as const;
      return { kind: 'record', column: columns.add({ kind: 'record', record: planRecord(planner, end, within(selection)) }) };
    }
    case 'evidence': {
      const passage = planner.names.take(`${tail}_evidence`);
      const record = planRecord(planner, { kind: 'passage', variable: passage, tail: 'evidence' }, within(selection));
      const first = { hint: `${passage}_first`, value: BigInt(selection.args['first'] as number) };
      return { kind: 'records', column: columns.add({ kind: 'evidence', fact, passage, first, record }) };
    }
    default:
      throw new TypeError(`${relation.factName}.${selection.field} is in the schema but not in the compiler`);
  }
}

function planPassageField(
  planner: Planner,
  { variable, tail }: Binding & { kind: 'entity' | 'passage' },
  selection: Selection,
  columns: ColumnList,
): Value {
  switch (selection.field) {
    case 'paraphrase': {
      const paraphrase = { name: 'paraphrase', kind: 'localized', required: true, zh: '', en: '' } as const;
      return planProperty(variable, paraphrase, selection, columns);
    }
    case 'document': {
      const document = planner.names.take(`${tail}_document`);
      const record = planRecord(planner, { kind: 'entity', variable: document, tail: 'document' }, within(selection));
      return { kind: 'record', column: columns.add({ kind: 'document', passage: variable, document, record }) };
    }
    default:
      return { kind: 'column', column: columns.property({ variable, property: selection.field }) };
  }
}

function planProperty(variable: string, property: Property, selection: Selection, columns: ColumnList): Value {
  const read = (name: string): number => columns.property({ variable, property: name });
  const { name } = property;
  switch (property.kind) {
    case 'text':
    case 'integer':
      return { kind: 'column', column: read(name) };
    case 'texts':
      return { kind: 'list', column: read(name) };
    case 'localized': {
      const asked = (selection.args['languages'] as readonly string[] | null | undefined) ?? undefined;
      if (asked === undefined && property.required === true) return { kind: 'column', column: read(name) };
      return { kind: 'localized', columns: localizedColumns(variable, property, columns), languages: asked ?? [] };
    }
    case 'term':
      return { kind: 'term', column: read(name), vocabulary: property.vocabulary, within: within(selection) };
    case 'quantity':
      return { kind: 'quantity', column: read(name), unit: read(`${name}Unit`), within: within(selection) };
    case 'date':
      return { kind: 'date', column: read(name), within: within(selection) };
    default:
      return assertNever(property);
  }
}

/** All languages are read, so that which of them a query prefers changes no statement. */
function localizedColumns(variable: string, { name }: Property, columns: ColumnList): readonly number[] {
  return languages.map(({ suffix }) => columns.property({ variable, property: name + suffix }));
}

function within(selection: Selection): SelectionSet {
  if (selection.within === undefined) throw new TypeError(`${selection.field} has no selection set`);
  return selection.within;
}
