import { getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType } from 'graphql';
import type { Dice } from './dice.js';

/** Writes JSON as a GraphQL literal of a type. */
export function printJson(json: unknown, type: GraphQLInputType, dice: Dice): string {
  const nullable = getNullableType(type);
  if (json === null) return 'null';
  if (isListType(nullable)) {
    const item = nullable.ofType;
    return Array.isArray(json) ? `[${json.map((one) => printJson(one, item, dice)).join(', ')}]` : printJson(json, item, dice);
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    const entries = Object.entries(json as Readonly<Record<string, unknown>>);
    return `{${entries.flatMap(([name, value]) => (fields[name] === undefined ? [] : `${name}: ${printJson(value, fields[name].type, dice)}`)).join(', ')}}`;
  }
  if (typeof json !== 'string') return JSON.stringify(json);
  if (isEnumType(nullable)) return json;
  return /^[^\s"\\][^"\\\n]*[^\s"\\]$/.test(json) && dice.chance(0.2) ? `"""${json}"""` : JSON.stringify(json);
}
