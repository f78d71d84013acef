import { assertNever } from '../errors.js';
import type { Direction, EntityType, RelationType } from '../ontology/catalogue.js';
import { nameProperty, paraphraseProperty } from '../ontology/catalogue.js';
import { labels, structuralTypes } from '../ontology/graph-names.js';
import { ColumnList } from './column-list.js';
import { labelsAt, type Moment, typesAt, versionAt, versionsAt, wasKnownAt } from './moment.js';
import type { Column, FactBinding, Field, RecordPlan, Source, Value } from './plan.js';
import type { Binding, Planner } from './planner.js';
import { planCitedBy } from './plan-facts.js';
import { localizedColumns, planProperty } from './plan-property.js';
import { type Selection, type SelectionSet, within } from './selection.js';

/**
 * Plans what is read of one record. Selections that several concrete types share are read once; what only one type
 * has is read of all of them, since a missing property is null and a missing relation an empty page.
 */
export function planRecord(planner: Planner, binding: Binding, set: SelectionSet): RecordPlan {
  const columns = new ColumnList(planner.budget);
  if (set.types.length > 1) columns.property({ variable: variableOf(binding, planner.root.moment), property: 'id' });
  const fieldOf = new Map<Selection, Field>(
    set.selections.map((selection) => {
      const types = set.types.filter((type) => set.byType.get(type)?.includes(selection));
      return [
        selection,
        { key: selection.key, required: selection.required, value: planField(planner, binding, types[0] ?? '', selection, columns) },
      ];
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

/** The variable that has a record's properties. */
function variableOf(binding: Binding, moment: Moment): string {
  switch (binding.kind) {
    case 'entity':
      return versionAt(binding.variable, moment);
    case 'fact':
      return binding.fact;
    case 'passage':
      return binding.variable;
    default:
      return assertNever(binding);
  }
}

function planField(planner: Planner, binding: Binding, type: string, selection: Selection, columns: ColumnList): Value {
  if (selection.field === '__typename') return { kind: 'typename' };
  if (selection.field === 'id' || selection.field === 'revision') {
    return { kind: 'column', column: columns.property({ variable: variableOf(binding, planner.root.moment), property: selection.field }) };
  }
  switch (binding.kind) {
    case 'entity': {
      const entity = planner.catalogue.entities.get(type);
      if (entity === undefined) throw new TypeError(`${type} is no entity`);
      return planEntityField(planner, binding, entity, selection, columns);
    }
    case 'fact': {
      const relation = planner.catalogue.facts.get(type);
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
  owner: Binding & { kind: 'entity' | 'passage' },
  entity: EntityType,
  selection: Selection,
  columns: ColumnList,
): Value {
  const { variable, path, tail } = owner;
  const { moment } = planner.root;
  const version = versionAt(variable, moment);
  const { field } = selection;
  const member = entity.members.get(field);
  if (member?.kind === 'property') return planProperty(planner.budget, { variable: version, path }, member.property, selection, columns);
  if (field === 'names') {
    return { kind: 'names', columns: localizedColumns(version, nameProperty, columns), within: within(selection) };
  }
  const node = planner.names.take(`${tail}_${field}`);
  const place = { path: `${path}.${field}`, hint: node };
  const page = (column: Column): Value => ({ kind: 'page', column: columns.add(column) });
  if (member?.kind === 'end') {
    const { relation, direction, far } = member.end;
    const source = factsOf({ from: variable, node, types: [relation.type], direction }, moment);
    return page({ kind: 'page', page: planner.planPage(planner, source, selection, { place, far, relation }) });
  }
  switch (field) {
    case 'facts': {
      const types = [...planner.catalogue.relations.keys()].sort();
      const source = factsOf({ from: variable, node, types, direction: 'BOTH' }, moment);
      const far = [...planner.catalogue.entities.keys()];
      return page({ kind: 'page', page: planner.planPage(planner, source, selection, { place, far }) });
    }
    case 'mentionedIn':
    case 'passages': {
      const type = field === 'passages' ? structuralTypes.passageOf : structuralTypes.mentions;
      const source = { kind: 'passages', from: variable, types: typesAt([type], moment), node } as const;
      return page({ kind: 'page', page: planner.planPage(planner, source, selection, { place, far: [] }) });
    }
    default:
      throw new TypeError(`${entity.name}.${field} is in the schema but not in the compiler`);
  }
}

/** The facts of an entity at a moment. */
function factsOf(
  { from, node, types, direction }: Pick<Source & { kind: 'facts' }, 'from' | 'node' | 'types' | 'direction'>,
  moment: Moment,
): Source {
  const ends = factEnds(node, from, direction);
  const versions = versionsAt({ from, node, subject: ends.subject, object: ends.object }, moment);
  return { kind: 'facts', from, types: typesAt(types, moment), direction, node, bindsEnds: false, ...ends, ...versions };
}

/** Which variables are a fact's ends. Where it may point either way they are asked of the fact itself. */
function factEnds(node: string, from: string, direction: Direction): FactBinding {
  const fact = `${node}_fact`;
  switch (direction) {
    case 'OUT':
      return { fact, subject: from, object: node };
    case 'IN':
      return { fact, subject: node, object: from };
    case 'BOTH':
      return { fact, subject: `${node}_subject`, object: `${node}_object` };
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
  const { fact, path, tail } = binding;
  const { moment } = planner.root;
  const { validOn } = moment;
  const read = (property: string): number => columns.property({ variable: fact, property });
  const property = relation.properties.find(({ name }) => name === selection.field);
  if (property !== undefined) return planProperty(planner.budget, { variable: fact, path }, property, selection, columns);
  switch (selection.field) {
    case 'kind':
      return { kind: 'byType', values: new Map([...planner.catalogue.facts].map(([factName, { type }]) => [factName, type])) };
    case 'confidence':
      return { kind: 'column', column: read('confidence') };
    case 'recordedAt':
      return { kind: 'column', column: columns.property({ variable: fact, property: 'recordedAt', asText: 'datetime' }) };
    case 'validity':
      return {
        kind: 'validity',
        from: read('validFrom'),
        to: read('validTo'),
        endState: read('endState'),
        ...(validOn === undefined ? {} : { validOn: { earliest: validOn.earliest.value, latest: validOn.latest.value } }),
        within: within(selection),
      };
    case 'subject':
    case 'object': {
      const end = {
        kind: 'entity',
        variable: binding[selection.field],
        path: `${path}.${selection.field}`,
        tail: selection.field,
      } as const;
      return { kind: 'record', column: columns.add({ kind: 'record', record: planRecord(planner, end, within(selection)) }) };
    }
    case 'evidence': {
      const passage = planner.names.take(`${tail}_evidence`);
      const place = `${path}.evidence`;
      const record = planRecord(
        planner,
        { kind: 'passage', variable: passage, joinsDocument: true, path: place, tail: 'evidence' },
        within(selection),
      );
      const first = { hint: `${passage}_first`, value: selection.args['first'] as number };
      const known = { labels: labelsAt(labels.passage, moment), where: wasKnownAt(passage, moment) };
      return { kind: 'records', column: columns.add({ kind: 'evidence', path: place, fact, passage, ...known, first, record }) };
    }
    default:
      throw new TypeError(`${relation.factName}.${selection.field} is in the schema but not in the compiler`);
  }
}

function planPassageField(
  planner: Planner,
  owner: Binding & { kind: 'entity' | 'passage' },
  selection: Selection,
  columns: ColumnList,
): Value {
  const { variable, path, tail } = owner;
  switch (selection.field) {
    case 'paraphrase':
      return planProperty(planner.budget, owner, paraphraseProperty, selection, columns);
    case 'document': {
      const document = planner.names.take(`${tail}_document`);
      const record = planRecord(
        planner,
        { kind: 'entity', variable: document, path: `${path}.document`, tail: 'document' },
        within(selection),
      );
      const { moment } = planner.root;
      const version = versionAt(document, moment);
      return {
        kind: 'record',
        column: columns.add({
          kind: 'document',
          passage: variable,
          types: typesAt([structuralTypes.passageOf], moment),
          document,
          ...(version === document ? {} : { version }),
          where: wasKnownAt(version, moment),
          joined: owner.joinsDocument === true,
          record,
        }),
      };
    }
    case 'citedBy':
      return { kind: 'page', column: columns.add({ kind: 'page', page: planCitedBy(planner, owner, selection) }) };
    default:
      return { kind: 'column', column: columns.property({ variable, property: selection.field }) };
  }
}
