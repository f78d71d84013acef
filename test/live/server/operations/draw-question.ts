import { getNamedType, type GraphQLField, type GraphQLSchema, isCompositeType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { catalogue } from '../../../../src/ontology/entities/index.js';
import { idPrefix } from '../../../../src/ontology/graph-names.js';
import type { Dice } from './dice.js';
import { drawIdFilter, drawInput, options } from './draw-input.js';
import type { Asked, Given, Narrowed, Part, Question, RecordType, Value } from './question.js';

/** How deep a question goes, in steps to another record, list or row. */
const deepest = 4;

/** Draws a question of one to three root fields about records of these ids, and of some that are nowhere. */
export function drawQuestion(schema: GraphQLSchema, ids: readonly string[], dice: Dice): Question {
  const shared = new Map<RecordType, Narrowed>();
  let entity: Value | undefined;

  const drawParts = (type: RecordType, depth: number): readonly Part[] => {
    const fields = Object.values(type.getFields());
    const shallow = fields.filter((field) => isShallow(field));
    const parts: Part[] = Array.from({ length: 1 + dice.below(depth > 1 ? 2 : 3) }, () => {
      // Among so many fields these would come too seldom: facts of all kinds, and cursors.
      const wanted = fields.find(({ name }) => name === 'facts' || name === 'pageInfo');
      if (depth > 0 && wanted !== undefined && dice.chance(0.2)) return drawField(wanted, depth - 1);
      return drawField(dice.oneOf(depth <= 0 || dice.chance(0.35) ? (shallow.length === 0 ? fields : shallow) : fields), depth - 1);
    });
    if (isInterfaceType(type)) {
      const { objects, interfaces } = schema.getImplementations(type);
      for (let count = dice.below(3); count > 0; count -= 1) {
        const narrower = dice.oneOf([...objects, ...interfaces, type]);
        parts.push({ kind: 'on', type: narrower, parts: drawParts(narrower, depth - 1), shared: false });
      }
    }
    return dice.chance(0.2) && shallow.length > 0 ? [...parts, sharedOf(type, shallow)] : parts;
  };

  const sharedOf = (type: RecordType, shallow: readonly GraphQLField<unknown, unknown>[]): Narrowed => {
    const leaves = shallow.filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0);
    const parts = dice.shuffle(leaves.length === 0 ? shallow : leaves).slice(0, 2);
    const known = shared.get(type) ?? { kind: 'on', type, parts: parts.map((field) => drawField(field, 0)), shared: true };
    shared.set(type, known);
    return known;
  };

  const drawField = (field: GraphQLField<unknown, unknown>, depth: number): Asked => {
    const type = getNamedType(field.type);
    const args = field.args.flatMap(({ name, type: of, defaultValue }): Given | [] => {
      const value = drawArgument(field, name, depth);
      return value === undefined ? [] : { name, type: of, hasDefault: defaultValue !== undefined, value };
    });
    const within = isCompositeType(type) && 'getFields' in type ? { type, parts: drawParts(type, depth) } : undefined;
    return { kind: 'field', field, args, within };
  };

  const drawArgument = (field: GraphQLField<unknown, unknown>, name: string, depth: number): Value | undefined => {
    const type = field.args.find((one) => one.name === name)?.type;
    switch (name) {
      case 'id': {
        // The same value may be the same variable.
        if (entity !== undefined && dice.chance(0.5)) return entity;
        const drawn = options(dice.chance(0.9) ? idsFor(field.name, ids, dice) : ['dragon:of-no-type']);
        if (field.name !== 'node') entity = drawn;
        return drawn;
      }
      case 'ids':
        return options(listsOfIds(ids, dice));
      case 'from':
      case 'to':
        return options(idsFor(dice.oneOf(['district', 'person', 'programme', 'node']), ids, dice));
      case 'maxLength':
        // It changes the statement, and so do `types` and `relations`.
        return options([dice.oneOf([1, 2, 3, 7])]);
      case 'k':
        return options([1, 3, 0]);
      case 'types':
        return dice.oneOf([undefined, options([['District', 'Institution']]), options(['Person']), options([['Dragon']])]);
      case 'relations':
        return dice.oneOf([undefined, options([['SUPPORTS', 'HOLDS_POSITION']]), options(['PART_OF']), options([[]])]);
      case 'first':
        return options(
          depth === deepest - 1 && dice.chance(0.2)
            ? [undefined, 25]
            : dice.oneOf([
                [1, 2, 3],
                [3, 0],
              ]),
        );
      case 'after':
        return dice.chance(0.1) ? options([undefined, null]) : undefined;
      case 'languages':
        return dice.oneOf([undefined, undefined, options([undefined, null]), options([['en'], ['pt', 'zh-Hant'], 'zh-Hant-HK'])]);
      case 'unit':
        // Of those that any quantity can be shown in there is none.
        return dice.chance(0.3) ? options([undefined, null]) : undefined;
      case 'orderBy':
        if (dice.chance(0.6)) return options([undefined, null, []]);
        break;
      case 'asOf':
        if (dice.chance(0.6)) return undefined;
        if (dice.chance(0.2)) return options([undefined, null]);
        break;
      case 'where':
        if (type !== undefined && dice.chance(0.15)) return drawIdFilter(type, ids, dice);
        if (dice.chance(0.6)) return undefined;
        break;
    }
    return type === undefined ? undefined : drawInput(type, ids, dice, dice.below(4));
  };

  // What is computed is never answered directly.
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ extensions }) => extensions['computed'] !== true);
  const [node, nodes] = ['node', 'nodes'].map((name) => roots.find((one) => one.name === name));
  const count = dice.oneOf([1, 1, 1, 1, 1, 2, 2, 3]);
  return Array.from({ length: count }, () => {
    const field = dice.chance(0.2) ? dice.oneOf([node, nodes]) : dice.oneOf(roots);
    if (field === undefined) throw new Error('the schema has root fields');
    return drawField(field, deepest - 1);
  });
}

/** Whether a field leads to no other record and no list of them. */
function isShallow(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return true;
  return isObjectType(type) && type.getInterfaces().length === 0 && Object.values(type.getFields()).every(isShallow);
}

/** Ids that are found in the same way, most often of the field's own type. */
function idsFor(field: string, ids: readonly string[], dice: Dice): readonly string[] {
  const prefix = catalogue.rootFields.get(field)?.prefix;
  const fitting = prefix === undefined ? ids : ids.filter((id) => idPrefix(id) === prefix);
  const one = fitting.length === 0 ? `${prefix ?? ''}:nowhere` : dice.oneOf(fitting);
  const alike = ids.filter((id) => familyOf(id) === familyOf(one));
  const own = alike.filter((id) => idPrefix(id) === idPrefix(one));
  return [one, dice.oneOf(dice.chance(0.8) && own.length > 0 ? own : [...alike, one]), `${idPrefix(one) ?? ''}:nowhere`];
}

/** Lists of ids that are of the same families. */
function listsOfIds(ids: readonly string[], dice: Dice): readonly unknown[] {
  const [a, b] = [dice.oneOf(ids), dice.oneOf(ids)];
  const swap = (id: string): string =>
    dice.oneOf([...ids.filter((other) => familyOf(other) === familyOf(id)), `${idPrefix(id) ?? ''}:nowhere`]);
  return [
    [a, b],
    [b, a, a],
    [swap(a), 'dragon:of-no-type', swap(b)],
  ];
}

function familyOf(id: string): string {
  const found = catalogue.prefixes.get(idPrefix(id) ?? '');
  return found === undefined || 'factName' in found ? (idPrefix(id) ?? '') : 'entity';
}
