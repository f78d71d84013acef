import { alike, type Json, listOf, type Operation, onlyOf } from './operation.js';

/** 50 facts, and up to 9 of each of the nodes that they lead to: each fact with its kind and its ends. */
export const subgraph: Operation = {
  name: 'subgraph of 500 nodes',
  kind: 'nested',
  generatedOnly: true,
  pearlgraph: `query Q($id: ID!, $outer: Int!, $supported: Int!, $implemented: Int!) { district(id: $id) { id name
    supportedBy(first: $outer) { edges { fact { id kind } node { id name ... on District {
      supports(first: $supported) { edges { fact { id kind } node { id name } } }
      implements(first: $implemented) { edges { fact { id kind } node { id name } } } } } } } } }`,
  floor: `MATCH (a:District {id: $id})
    CALL (a) {
      MATCH (a)<-[f:SUPPORTS]-(b) WITH f, b ORDER BY f.id LIMIT $outer
      CALL (b) {
        MATCH (b)-[g:SUPPORTS]->(c) WITH g, c ORDER BY g.id LIMIT $supported
        RETURN collect({fact: {id: g.id, kind: type(g)}, node: c {.id, .name}}) AS supported
      }
      CALL (b) {
        MATCH (b)-[g:IMPLEMENTS]->(c) WITH g, c ORDER BY g.id LIMIT $implemented
        RETURN collect({fact: {id: g.id, kind: type(g)}, node: c {.id, .name}}) AS implemented
      }
      RETURN collect({fact: {id: f.id, kind: type(f)},
        node: b {.id, .name, supports: {edges: supported}, implements: {edges: implemented}}}) AS edges
    }
    RETURN {district: a {.id, .name, supportedBy: {edges: edges}}} AS data`,
  peer: {
    query: `query Q($id: ID!, $outer: Int!, $supported: Int!, $implemented: Int!) { districts(where: { id: { eq: $id } }) { id name
      supportedByConnection(first: $outer, sort: [{ edge: { id: ASC } }]) { edges { properties { id } node { id name
        supportsConnection(first: $supported, sort: [{ edge: { id: ASC } }]) { edges { properties { id } node { id name } } }
        implementsConnection(first: $implemented, sort: [{ edge: { id: ASC } }]) { edges { properties { id } node { id name } } } } } } } }`,
    toData: ({ districts }) => {
      const { id, name, supportedByConnection } = onlyOf(districts) ?? {};
      const nodeOf = (node: Json): object => ({
        id: node['id'],
        name: node['name'],
        supports: edgesOf(node['supportsConnection'], 'SUPPORTS', (far) => far),
        implements: edgesOf(node['implementsConnection'], 'IMPLEMENTS', (far) => far),
      });
      return { district: { id, name, supportedBy: edgesOf(supportedByConnection, 'SUPPORTS', nodeOf) } };
    },
  },
  values: ({ hubs }) => hubs.map((id) => alike({ id, outer: 50, supported: 6, implemented: 3 })),
};

/** The peer's relationship field is of one kind, which its answer does not repeat. */
function edgesOf(connection: Json | undefined, kind: string, nodeOf: (node: Json) => object): object {
  const edges = listOf(connection?.['edges']).map(({ properties, node = {} }) => ({
    fact: { id: properties?.['id'], kind },
    node: nodeOf(node),
  }));
  return { edges };
}
