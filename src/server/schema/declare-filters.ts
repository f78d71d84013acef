import { assertNever } from '../../errors.js';
import type { Property } from '../../ontology/property.js';
import type { FieldDeclaration, TypeClass } from './declare.js';
import { describe, describeProperty } from './declare-property.js';
import { IntFilter, PartialDateFilter, QuantityFilter, StringFilter, StringListFilter, TermFilter } from './shared-inputs.js';
import { SortDirection } from './shared-types.js';

/** The filters of some properties, one input type a kind. */
export function filterFields(properties: readonly Property[]): readonly FieldDeclaration[] {
  return properties.map((property) => ({ name: property.name, type: () => filterType(property), description: describeProperty(property) }));
}

function filterType(property: Property): TypeClass {
  switch (property.kind) {
    case 'text':
    case 'localized':
      return StringFilter;
    case 'texts':
      return StringListFilter;
    case 'term':
      return TermFilter;
    case 'integer':
      return IntFilter;
    case 'quantity':
      return QuantityFilter;
    case 'date':
      return PartialDateFilter;
    default:
      return assertNever(property);
  }
}

/** The sort key of a property; a list of texts has none. */
export function orderField(property: Property): readonly FieldDeclaration[] {
  if (property.kind === 'texts') return [];
  return [
    {
      name: property.name,
      type: () => SortDirection,
      description: `By ${describe(property)}${property.kind === 'localized' ? ' The 简体 text sorts, by code point.' : ''}`,
    },
  ];
}

/** `some`, `none` and `every` over the facts of a relation. */
export function matchFields(where: () => TypeClass): readonly FieldDeclaration[] {
  return [
    { name: 'some', type: where, description: 'At least one fact meets the conditions.' },
    { name: 'none', type: where, description: 'No fact meets the conditions.' },
    { name: 'every', type: where, description: 'Every fact meets the conditions; true where there is no fact.' },
  ];
}
