import { Int } from 'type-graphql';
import { declareObject, type FieldDeclaration, typeClass, type TypeClass } from './declare.js';
import { PageInfo } from './shared-types.js';

export interface DeclaredConnection {
  readonly connection: TypeClass;
  readonly edge: TypeClass;
}

/** Declares a Relay connection and its edge, e.g. `SupportsConnection` and `SupportsEdge`; edges of facts carry the fact. */
export function declareConnection(name: string, list: string, node: () => TypeClass, fact?: () => TypeClass): DeclaredConnection {
  const connection = typeClass();
  const edge = typeClass();
  const ofFact: FieldDeclaration[] = fact === undefined ? [] : [{ name: 'fact', type: fact, description: 'The fact that leads there, with its evidence.' }];
  declareObject(edge, `${name}Edge`, `One row of \`${list}\`.`, [
    { name: 'cursor', type: () => String, description: 'Where the row stands; pass it as `after`.' },
    { name: 'node', type: node, description: fact === undefined ? 'What the row holds.' : 'The far end of the fact, seen from where the list is.' },
    ...ofFact,
  ]);
  declareObject(connection, `${name}Connection`, `A page of \`${list}\`.`, [
    { name: 'edges', type: () => [edge], description: 'The rows, each with its cursor.' },
    { name: 'nodes', type: () => [node()], description: 'What the rows hold, without cursors.' },
    { name: 'pageInfo', type: () => PageInfo, description: 'Where the page stands.' },
    { name: 'totalCount', type: () => Int, nullable: true, description: 'How many rows the whole list has; counted only when asked for.' },
  ]);
  return { connection, edge };
}
