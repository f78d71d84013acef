import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import type { Dice } from './dice.js';
import type { Given, Value } from './question.js';

/** Draws the value of a `where` or an `orderBy`, at most `depth` relations or logical steps deep. */
export function drawInput(type: GraphQLInputType, ids: readonly string[], dice: Dice, depth: number): Value {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = nullable.ofType;
    const named = getNamedType(item);
    if (isLeafType(named)) return options(listsOf(leaves(named.name, ids, dice), dice));
    return { kind: 'list', item, items: Array.from({ length: 1 + dice.below(2) }, () => drawInput(item, ids, dice, depth - 1)) };
  }
  if (isInputObjectType(nullable)) return drawObject(nullable, ids, dice, depth);
  return options(leaves(nullable.name, ids, dice));
}

/** Draws a `where` for rows of some ids, or for facts whose far ends have them. */
export function drawIdFilter(where: GraphQLInputType, ids: readonly string[], dice: Dice): Value {
  const isOfFacts = 'node' in (getNamedType(where) as GraphQLInputObjectType).getFields();
  return only(where, [...(isOfFacts ? ['node'] : []), 'id', 'in'], options(listsOf(leaves('ID', ids, dice), dice)));
}

function drawObject(type: GraphQLInputObjectType, ids: readonly string[], dice: Dice, depth: number): Value {
  const all = Object.values(type.getFields());
  const given = (fields: readonly GraphQLInputField[], values: (field: GraphQLInputField) => Value): Value => ({
    kind: 'object',
    isOneOf: type.isOneOf,
    fields: fields.map((field): Given => ({ name: field.name, type: field.type, hasDefault: false, value: values(field) })),
  });
  const drawn = (field: GraphQLInputField): Value => valueOf(type.name, field, ids, dice, depth - 1);
  if (type.isOneOf) return given([dice.oneOf(all)], drawn);
  // A value is compared within one unit.
  if (type.name === 'QuantityFilter') return given(all.filter(({ name }) => name !== 'isNull').slice(0, 1 + dice.below(2)), drawn);
  const shallow = all.filter(({ type: of }) => isLeafType(getNamedType(of)) || getNamedType(of).name.endsWith('Filter'));
  const [first, second] = dice.shuffle(depth > 0 ? all : shallow);
  return given(first === undefined ? [] : second === undefined || dice.chance(0.6) ? [first] : [first, second], drawn);
}

function valueOf(owner: string, { name, type }: GraphQLInputField, ids: readonly string[], dice: Dice, depth: number): Value {
  // The kinds of facts that are looked for anywhere stand in the statement.
  if (owner === 'AnyFactWhere' && name === 'kinds') return options([dice.oneOf([['SUPPORTS', 'PART_OF'], ['ISSUED'], []])]);
  switch (getNamedType(type).name) {
    case 'TermFilter': {
      const member = catalogue.entities.get(owner.replace(/Where$/, ''))?.members.get(name);
      const codes = member?.kind === 'property' && member.property.kind === 'term' ? Object.keys(member.property.vocabulary.terms) : [];
      return only(type, ['in'], options(codes.length === 0 ? [[]] : listsOf(dice.shuffle(codes), dice)));
    }
    case 'ClassFilter':
      return only(type, ['in'], options([[owner === 'EntityWhere' ? 'District' : owner.replace(/Where$/, '')]]));
    default:
      return drawInput(type, ids, dice, depth);
  }
}

/** An input object of one field, within others of one field each. */
function only(type: GraphQLInputType, [name, ...rest]: readonly string[], value: Value): Value {
  if (name === undefined) return value;
  const field = (getNamedType(type) as GraphQLInputObjectType).getFields()[name];
  if (field === undefined) throw new Error(`${getNamedType(type).name} has no ${name}`);
  return { kind: 'object', isOneOf: false, fields: [{ name, type: field.type, hasDefault: false, value: only(field.type, rest, value) }] };
}

/** Of most leaves any value gives the same statement, and any of the same size the same plan of Neo4j. */
function leaves(type: string, ids: readonly string[], dice: Dice): readonly unknown[] {
  switch (type) {
    case 'ID':
      return dice.shuffle(ids).slice(0, 4);
    case 'Int':
      return [0, 1, 2021, -5];
    case 'Boolean':
      // It changes the statement.
      return [dice.chance(0.5)];
    case 'Float':
      return [0, 0.5, 0.9, 1];
    case 'PartialDate':
      return ['2020', '2021-09', '2021-09-15'];
    case 'DateTime':
      // By most of them everything is known.
      return ['2200-01-01T00:00:00Z', '2200-01-01T00:00:00.5+02:00', '2001-01-01T00:00:00Z'];
    case 'Decimal':
      return ['0', '1000', '-0.5', '45670000000'];
    case 'SortDirection':
      return [dice.oneOf(['ASC', 'DESC'])];
    case 'CountKey':
      return [dice.oneOf(['RELATION', 'YEAR', 'TYPE', 'OBJECT'])];
    case 'FactKind':
      return ['SUPPORTS', 'PART_OF', 'ISSUED', 'HOLDS_POSITION'];
    default:
      return dice.oneOf([['横琴', 'CNY', '"\\ \n$'], ['区', 'a'], ['']]);
  }
}

/** Lists of one length, since Neo4j plans anew for others; a list of one may come without its brackets. */
function listsOf(values: readonly unknown[], dice: Dice): readonly unknown[] {
  const [a, b = a] = values;
  return dice.oneOf([
    [[]],
    [a, b],
    [[a], b],
    [
      [a, b],
      [b, a],
      [b, b],
    ],
  ]);
}

export function options(values: readonly unknown[]): Value {
  return { kind: 'options', options: values };
}
