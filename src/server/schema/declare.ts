import 'reflect-metadata';
import { Arg, type ClassType, Field, InputType, InterfaceType, ObjectType } from 'type-graphql';
import type { OntologyClass } from '../../ontology/decorators.js';
import { typeKey } from '../../compiler/prepare-answer.js';

/** What type-graphql takes for a type: a class, a scalar, an enum object, or a list of one. */
export type TypeReference = () => object | [object];

/** One argument of a generated field. */
export interface ArgDeclaration {
  readonly name: string;
  readonly type: TypeReference;
  readonly description: string;
  readonly required?: boolean;
  readonly defaultValue?: unknown;
}

/** One field of a generated type. */
export interface FieldDeclaration {
  readonly name: string;
  readonly type: TypeReference;
  readonly description: string;
  /** `items`: a list that is there, of items that may not be. */
  readonly nullable?: boolean | 'items';
  readonly args?: readonly ArgDeclaration[];
}

/** A class that stands for a generated type. */
export type TypeClass = ClassType | OntologyClass;

/** Declares an object type on a class, with type-graphql's own decorators. */
export function declareObject(
  target: TypeClass,
  name: string,
  description: string,
  fields: readonly FieldDeclaration[],
  interfaces: readonly TypeClass[] = [],
): void {
  ObjectType(name, { description, implements: interfaces as ClassType[] })(target);
  declareFields(target, fields);
}

/** Declares an interface; its values tell their type themselves. */
export function declareInterface(
  target: TypeClass,
  name: string,
  description: string,
  fields: readonly FieldDeclaration[],
  interfaces: readonly TypeClass[] = [],
): void {
  const resolveType = (value: object): string => (value as Record<symbol, string>)[typeKey] ?? '';
  InterfaceType(name, { description, implements: interfaces as ClassType[], resolveType })(target);
  declareFields(target, fields);
}

/** Declares an input type; all its fields may be left out. */
export function declareInput(target: TypeClass, name: string, description: string, fields: readonly FieldDeclaration[]): void {
  InputType(name, { description })(target);
  // graphql-js reads an input in the order of its type, and a statement's text follows what it reads.
  const sorted = fields.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  declareFields(
    target,
    sorted.map((field) => ({ ...field, nullable: true })),
  );
}

/** Makes a class to declare a type on. */
export function typeClass(): ClassType {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- type-graphql hangs types on classes
  return class {};
}

function declareFields(target: TypeClass, fields: readonly FieldDeclaration[]): void {
  for (const { name, type, description, nullable = false, args = [] } of fields) {
    Field(type as () => ClassType, { nullable, description })(target.prototype as object, name);
    declareArgs(target.prototype as object, name, args);
  }
}

/** Declares the arguments of a member. A root field's method takes the context and `info` before them. */
export function declareArgs(prototype: object, member: string, args: readonly ArgDeclaration[]): void {
  args.forEach(({ name, type, description, required = false, defaultValue }, index) => {
    const options = {
      description,
      nullable: !required && defaultValue === undefined,
      ...(defaultValue === undefined ? {} : { defaultValue }),
    };
    Arg(name, type as () => ClassType, options)(prototype, member, index + 2);
  });
}
