import { Int } from 'type-graphql';
import { assertNever } from '../../errors.js';
import type { Description, Property } from '../../ontology/property.js';
import { languagesArg, unitArg } from './arguments.js';
import type { FieldDeclaration, TypeReference } from './declare.js';
import { FuzzyDate, Quantity, Term } from './shared-types.js';

/** A description in both languages, as the schema shows it. */
export function describe({ zh, en }: Description): string {
  return `${en}. ${zh}。`;
}

/** A property's description, with the codes that a term may have. */
export function describeProperty(property: Property): string {
  if (property.kind !== 'term') return describe(property);
  const codes = Object.entries(property.vocabulary.terms).map(([code, { zh }]) => `${code} ${zh}`);
  return `${describe(property)} Codes: ${codes.join(', ')}.`;
}

/** The output field of a property. */
export function propertyField(property: Property): FieldDeclaration {
  const list = property.kind === 'texts';
  return {
    name: property.name,
    type: outputType(property),
    description: describeProperty(property),
    nullable: property.required !== true && !list,
    ...(property.kind === 'localized' ? { args: [languagesArg] } : {}),
    ...(property.kind === 'quantity' ? { args: [unitArg] } : {}),
  };
}

function outputType(property: Property): TypeReference {
  switch (property.kind) {
    case 'text':
    case 'localized':
      return () => String;
    case 'texts':
      return () => [String];
    case 'term':
      return () => Term;
    case 'integer':
      return () => Int;
    case 'quantity':
      return () => Quantity;
    case 'date':
      return () => FuzzyDate;
    default:
      return assertNever(property);
  }
}
