import { assertNever } from '../errors.js';
import { languages, type Property } from '../ontology/property.js';
import type { ColumnList } from './column-list.js';
import { readUnitArgument } from './convert-quantity.js';
import { languageOrder } from './language-order.js';
import type { TermField, Value } from './plan.js';
import type { Budget } from './planner.js';
import { type Selection, type SelectionSet, within } from './selection.js';

/** What has the property: the Cypher variable that holds it, and its path in the query. */
export interface Owner {
  readonly variable: string;
  readonly path: string;
}

/** Plans a property of an entity, fact or passage. */
export function planProperty(budget: Budget, owner: Owner, property: Property, selection: Selection, columns: ColumnList): Value {
  const { variable, path } = owner;
  const place = `${path}.${selection.field}`;
  const read = (name: string): number => columns.property({ variable, property: name });
  const { name } = property;
  switch (property.kind) {
    case 'text':
    case 'integer':
      return { kind: 'column', column: read(name) };
    case 'texts':
      return { kind: 'list', column: read(name) };
    case 'localized': {
      const asked = selection.args['languages'] ?? undefined;
      if (asked === undefined && property.required === true) return { kind: 'column', column: read(name) };
      const texts = localizedColumns(variable, property, columns);
      return { kind: 'localized', columns: languageOrder(asked, place, budget).map((index) => texts[index] ?? 0) };
    }
    case 'term':
      return { kind: 'term', column: read(name), vocabulary: property.vocabulary, fields: termFields(budget, place, within(selection)) };
    case 'quantity': {
      const unit = readUnitArgument(selection.args['unit'], `${place}(unit:)`);
      const shown = unit === undefined ? {} : { shownIn: { unit, place: `${place}(unit:)` } };
      return { kind: 'quantity', column: read(name), unit: read(`${name}Unit`), ...shown, within: within(selection) };
    }
    case 'date':
      return { kind: 'date', column: read(name), within: within(selection) };
    default:
      return assertNever(property);
  }
}

function termFields(budget: Budget, path: string, set: SelectionSet): readonly TermField[] {
  return set.selections.map(({ key, field, args }) => {
    switch (field) {
      case 'code':
        return { key, kind: 'code' };
      case 'name':
        return {
          key,
          kind: 'name',
          languages: languageOrder(args['languages'], `${path}.name`, budget).map((index) => languages[index]?.tag ?? ''),
        };
      default:
        return { key, kind: 'typename' };
    }
  });
}

/** All languages are read, so that which of them a query prefers changes no statement. */
export function localizedColumns(variable: string, { name }: Property, columns: ColumnList): readonly number[] {
  return languages.map(({ suffix }) => columns.property({ variable, property: name + suffix }));
}
