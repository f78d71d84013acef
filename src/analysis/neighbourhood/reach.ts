import { joinedLabels } from '../../compiler/lead-to-facts.js';
import { holdsAt, type Moment, readMoment, typesAt, versionAt, wasKnownAt } from '../../compiler/moment.js';
import { ParameterNames } from '../../compiler/parameter-names.js';
import { printConditions, printVersion } from '../../compiler/print-condition.js';
import { printWhere } from '../../compiler/print-layout.js';
import { RefusedError } from '../../errors.js';
import type { Catalogue, Direction, RelationType } from '../../ontology/catalogue.js';

/** Which facts are followed, to what, and when. */
export interface Reach {
  readonly relations: readonly RelationType[];
  /** The prefixes of the ids of the classes that are reached; undefined for any. */
  readonly prefixes: readonly string[] | undefined;
  readonly direction: Direction;
  readonly moment: Moment;
}

/** What a question says of the facts that it follows. */
export interface AskedReach {
  /** Classes, by name. */
  readonly types?: readonly string[] | null | undefined;
  readonly relations?: readonly string[] | null | undefined;
  readonly direction?: Direction | undefined;
  readonly asOf?: unknown;
}

/**
 * Reads which facts are followed.
 * @throws RefusedError BAD_USER_INPUT for a class that does not exist.
 */
export function readReach({ entities, relations }: Catalogue, asked: AskedReach, place: string): Reach {
  const prefixes = asked.types?.map((name) => {
    const found = entities.get(name);
    if (found !== undefined) return found.prefix;
    throw new RefusedError('BAD_USER_INPUT', `${place}(types:): expected some of ${[...entities.keys()].join(', ')}, got "${name}"`);
  });
  return {
    relations: [...relations.values()]
      .filter(({ type }) => asked.relations?.includes(type) ?? true)
      .sort((a, b) => (a.type < b.type ? -1 : 1)),
    prefixes,
    direction: asked.direction ?? 'BOTH',
    moment: readMoment(asked.asOf, place),
  };
}

/** A statement in the making, with the parameters of its conditions. */
export interface Hop {
  /** `MATCH (node:Entity {id: id})`, for an `id` that is bound before. */
  readonly start: (node: string) => readonly string[];
  /** That a node was known at the moment; nothing where what is live is asked about, of which it is. */
  readonly knownAt: (node: string) => readonly string[];
  /** `-[fact:SUPPORTS]->`, in the direction that is followed unless another is given. */
  readonly along: (fact: string, direction?: Direction, relations?: readonly RelationType[]) => string;
  /** What must hold of a fact at the moment, and of a node that is reached. */
  readonly conditionsOn: (fact: string, node?: string) => readonly string[];
  readonly parameters: () => Readonly<Record<string, unknown>>;
}

/** Opens the printing of a statement that follows these facts. */
export function openHop({ relations, prefixes, direction, moment }: Reach): Hop {
  const names = new ParameterNames();
  const isReached = { hint: 'prefixes', value: prefixes };
  return {
    start: (node) => {
      const found = joinedLabels(moment).map((label) => `MATCH (${node}:${label} {id: id})`);
      return found.length === 1 ? found : [`CALL (id) { ${found.map((match) => `${match} RETURN ${node}`).join(' UNION ')} }`];
    },
    knownAt: (node) => {
      const version = versionAt(node, moment);
      if (version === node) return [];
      return [`MATCH (${node})${printVersion(version)}`, ...printWhere(printConditions(wasKnownAt(version, moment), names))];
    },
    along: (fact, way = direction, some = relations) => {
      const [left, right] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[way] as [string, string];
      return `${left}[${fact}:${typesAt(
        some.map(({ type }) => type),
        moment,
      ).join('|')}]${right}`;
    },
    conditionsOn: (fact, node) => [
      ...printConditions(holdsAt(fact, moment), names),
      ...(node === undefined || prefixes === undefined ? [] : [`split(${node}.id, ':')[0] IN ${names.reference(isReached)}`]),
    ],
    parameters: () => names.values(),
  };
}
