import { Int } from 'type-graphql';
import { declareObject, type FieldDeclaration } from './declare.js';
import type { GeneratedTypes } from './generated-types.js';
import { PageInfo } from './shared-types.js';

/** What a connection lists, by GraphQL type. */
export interface Listed {
  /** The GraphQL field, for descriptions. */
  readonly list: string;
  readonly node: string;
  /** The type of the facts that lead to the nodes, where it lists facts. */
  readonly fact?: string;
  /** What the connection has beside its rows. */
  readonly more?: readonly FieldDeclaration[];
}

/** Declares a Relay connection and its edge, e.g. `SupportsConnection` and `SupportsEdge`; edges of facts carry the fact. */
export function declareConnection(types: GeneratedTypes, name: string, { list, node, fact, more = [] }: Listed): void {
  const edge = types.named(`${name}Edge`);
  declareObject(edge, `${name}Edge`, `One row of \`${list}\`.`, [
    { name: 'cursor', type: () => String, description: 'Where the row stands; pass it as `after`.' },
    {
      name: 'node',
      type: () => types.named(node),
      description: fact === undefined ? 'What the row holds.' : 'The far end of the fact, seen from where the list is.',
    },
    ...(fact === undefined ? [] : [factField(types, fact)]),
  ]);
  declareObject(types.named(`${name}Connection`), `${name}Connection`, `A page of \`${list}\`.`, [
    { name: 'edges', type: () => [edge], description: 'The rows, each with its cursor.' },
    { name: 'nodes', type: () => [types.named(node)], description: 'What the rows hold, without cursors.' },
    { name: 'pageInfo', type: () => PageInfo, description: 'Where the page stands.' },
    { name: 'totalCount', type: () => Int, nullable: true, description: 'How many rows the whole list has; counted only when asked for.' },
    ...more,
  ]);
}

function factField(types: GeneratedTypes, fact: string): FieldDeclaration {
  return { name: 'fact', type: () => types.named(fact), description: 'The fact that leads there, with its evidence.' };
}
