import { getNamedType, type GraphQLSchema, isCompositeType } from 'graphql';
import type { Dice } from './dice.js';
import { options } from './draw-input.js';
import type { Asked, RecordType } from './question.js';

/** The values that each argument may have. */
type Args = Readonly<Record<string, readonly unknown[]>>;

/** A field that is refused, or stands around one that is. */
interface Mistake {
  readonly name: string;
  readonly args: Args;
  readonly within: readonly Mistake[];
}

function field(name: string, args: Args = {}, ...within: readonly Mistake[]): Mistake {
  return { name, args, within };
}

const count = field('totalCount');
const id = field('id');
const someDistrict: Args = { id: ['district:wangchao', 'district:nowhere'] };

/** Root fields that are valid, but refused. */
const mistakes: readonly Mistake[] = [
  field('district', { id: ['x', 'District:a', 'district:', 'district:a b', '香洲', '', 7] }, field('name')),
  field('node', { id: [':', 'a:b:c', `district:${'x'.repeat(200)}`] }, id),
  field('nodes', { ids: [['district:a', 'nothing'], 'nothing', Array.from({ length: 201 }, (_, n) => `district:d${String(n)}`)] }, id),
  field('districts', { first: [-1, 1001, null] }, count),
  field('people', { after: ['nonsense', '', 'WzJd', 'WzEsImEiXQ', '\u0000'] }, count),
  field('districts', { where: [null, { name: null }, { name: { eq: null } }, { and: [{ or: [{ id: { in: null } }] }] }] }, count),
  field('districts', { where: [{ level: { in: ['NOPE'] } }, { level: { in: ['DISTRICT', 'district'] } }, nested(13)] }, count),
  field('districts', { where: [{ funds: { some: { node: { person: {} } } } }] }, count),
  field('observations', { where: [{ value: { value: { gte: '1' } } }] }, count),
  field('people', { where: [{ id: { in: Array.from({ length: 1001 }, (_, n) => String(n)) } }] }, count),
  field('people', { orderBy: [Array.from({ length: 6 }, () => ({ name: 'ASC' }))] }, field('nodes', {}, id)),
  field('district', someDistrict, field('name', { languages: [Array.from({ length: 11 }, () => 'en')] })),
  field('district', someDistrict, field('facts', { first: [-1, 51, null] }, count)),
  field('district', someDistrict, field('supports', { after: ['nonsense'], first: [2] }, field('nodes', {}, id))),
  field('district', someDistrict, field('facts', { where: [{ node: { type: { in: ['Dragon'] } } }, { confidence: null }] }, count)),
  field(
    'district',
    someDistrict,
    field('supports', {}, field('edges', {}, field('fact', {}, field('evidence', { first: [51, -1, null] }, id)))),
  ),
  field('people', { first: [50] }, field('nodes', {}, fullPages(3))),
];

function nested(levels: number): unknown {
  return levels === 0 ? {} : { not: nested(levels - 1) };
}

function fullPages(levels: number): Mistake {
  return levels === 0 ? id : field('facts', { first: [50] }, field('nodes', {}, fullPages(levels - 1)));
}

/** Draws a root field that is refused. */
export function drawMistake(schema: GraphQLSchema, dice: Dice): Asked {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has queries');
  return ask(query, dice.oneOf(mistakes), dice);
}

function ask(type: RecordType, { name, args, within }: Mistake, dice: Dice): Asked {
  const found = type.getFields()[name];
  if (found === undefined) throw new Error(`${type.name} has no ${name}`);
  const inner = getNamedType(found.type);
  return {
    kind: 'field',
    field: found,
    args: found.args.flatMap((arg) => {
      const values = args[arg.name];
      return values === undefined
        ? []
        : { name: arg.name, type: arg.type, hasDefault: arg.defaultValue !== undefined, value: options([dice.oneOf(values)]) };
    }),
    within: isCompositeType(inner) && 'getFields' in inner ? { type: inner, parts: within.map((one) => ask(inner, one, dice)) } : undefined,
  };
}
