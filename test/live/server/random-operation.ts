import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { randomFrom } from '../../../bench/random.js';

const ids = [
  'district:wangchao',
  'district:linyu-zone',
  'district:nowhere',
  'institution:wangchao-science-bureau',
  'person:lin-wangshu',
  'policy:wangchao-ten',
  'passage:wc-01',
  'observation:wangchao-gdp-2020',
  'document:wangchao-2021',
];

/** A valid operation over the fixture world's ids, with aliases, fragments on types and interfaces and directives; the same for the same seed. */
export function randomOperation(schema: GraphQLSchema, seed: number): string {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const oneOf = <T>(things: readonly T[]): T => things[below(things.length)] as T;
  const fragments: string[] = [];
  let aliases = 0;

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args.flatMap(({ name }) => {
      if (name === 'id') return [`id: "${oneOf(ids)}"`];
      if (name === 'ids') return [`ids: ["${oneOf(ids)}", "${oneOf(ids)}"]`];
      if (name === 'first' && random() < 0.7) return [`first: ${String(1 + below(3))}`];
      if (name === 'languages' && random() < 0.5) return [oneOf(['languages: ["en"]', 'languages: ["pt", "zh-Hant"]', 'languages: []'])];
      return [];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };

  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string | undefined => {
    const type = getNamedType(field.type);
    // An alias for each, since two uses of one name would have to agree.
    const head = `a${String((aliases += 1))}: ${field.name}${argumentsOf(field)}${random() < 0.1 ? oneOf([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']) : ''}`;
    if (!isCompositeType(type)) return head;
    return depth === 0 ? undefined : `${head} { ${selectionText(type, depth - 1)} }`;
  };

  const selectionText = (type: ReturnType<typeof getNamedType>, depth: number): string => {
    if (!isCompositeType(type) || !('getFields' in type)) return '__typename';
    const fields = Object.values(type.getFields());
    const chosen = Array.from({ length: 1 + below(3) }, () => fieldText(oneOf(fields), depth)).filter((text) => text !== undefined);
    if (isAbstractType(type) && random() < 0.6) {
      const possible: GraphQLObjectType = oneOf(schema.getPossibleTypes(type));
      chosen.push(`... on ${possible.name} { ${selectionText(possible, depth)} }`);
    }
    if (isObjectType(type) && random() < 0.15) {
      const name = `F${String(fragments.length)}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { ${selectionText(type, Math.max(0, depth - 1))} }`;
      chosen.push(`...${name}`);
    }
    return ['__typename', ...chosen].slice(random() < 0.5 && chosen.length > 0 ? 1 : 0).join(' ');
  };

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const text = Array.from({ length: 1 + below(2) }, () => fieldText(oneOf(roots), 5)).join(' ');
  return `{ ${text} } ${fragments.join(' ')}`;
}
