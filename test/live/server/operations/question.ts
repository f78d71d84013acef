import type { GraphQLField, GraphQLInputType, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import type { Dice } from './dice.js';

/** A type that has fields. */
export type RecordType = GraphQLObjectType | GraphQLInterfaceType;

/** What an operation asks, apart from how it is written: every way to write it compiles to one statement. */
export type Question = readonly Part[];

/** A part of a selection set. */
export type Part = Asked | Narrowed;

/** A field that is asked for. */
export interface Asked {
  readonly kind: 'field';
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: readonly Given[];
  /** Undefined for a leaf. */
  readonly within: { readonly type: RecordType; readonly parts: readonly Part[] } | undefined;
}

/** Parts that hold for one type. */
export interface Narrowed {
  readonly kind: 'on';
  readonly type: RecordType;
  readonly parts: readonly Part[];
  /** The same object may stand in several places; it holds leaves alone. */
  readonly shared: boolean;
}

/** An argument, or a field of an input object. */
export interface Given {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly hasDefault: boolean;
  readonly value: Value;
}

/** A value of which each drawing gives the same statement. */
export type Value =
  /** Whole JSON values. `undefined` leaves an argument out. */
  | { readonly kind: 'options'; readonly options: readonly unknown[] }
  | { readonly kind: 'object'; readonly isOneOf: boolean; readonly fields: readonly Given[] }
  | { readonly kind: 'list'; readonly item: GraphQLInputType; readonly items: readonly Value[] };

/**
 * Draws the JSON of a value. All values of one variant go together, so that a question is put to the database with few sets of
 * parameters.
 */
export function drawJson(value: Value, variant: number, dice: Dice): unknown {
  switch (value.kind) {
    case 'options':
      return value.options[variant % value.options.length];
    case 'object':
      return Object.fromEntries(value.fields.map((field) => [field.name, drawJson(field.value, variant, dice)]));
    case 'list': {
      const items = value.items.map((item) => drawJson(item, variant, dice));
      // A list of one may come without its brackets.
      return items.length === 1 && dice.chance(0.3) ? items[0] : items;
    }
  }
}
