import { alike, type Json, listOf, type Operation, onlyOf } from './operation.js';

export const threeLevels: Operation = {
  name: 'three levels, 20 × 10 × 10',
  kind: 'nested',
  pearlgraph: `query Q($id: ID!, $outer: Int!, $inner: Int!) { district(id: $id) { id name
    supportedBy(first: $outer, orderBy: [{ node: { id: ASC } }]) { nodes { id name ... on District {
      supports(first: $inner, orderBy: [{ node: { id: ASC } }]) { nodes { id name ... on District {
        supports(first: $inner, orderBy: [{ node: { id: ASC } }]) { nodes { id name } } } } } } } } } }`,
  floor: `MATCH (a:District {id: $id})
    CALL (a) {
      MATCH (a)<-[:SUPPORTS]-(b) WITH b ORDER BY b.id LIMIT $outer
      CALL (b) {
        MATCH (b)-[:SUPPORTS]->(c) WITH c ORDER BY c.id LIMIT $inner
        CALL (c) { MATCH (c)-[:SUPPORTS]->(d) WITH d ORDER BY d.id LIMIT $inner RETURN collect(d {.id, .name}) AS ds }
        RETURN collect(c {.id, .name, supports: {nodes: ds}}) AS cs
      }
      RETURN collect(b {.id, .name, supports: {nodes: cs}}) AS bs
    }
    RETURN {district: a {.id, .name, supportedBy: {nodes: bs}}} AS data`,
  peer: {
    query: `query Q($id: ID!, $outer: Int!, $inner: Int!) { districts(where: { id: { eq: $id } }) { id name
      supportedBy(limit: $outer, sort: [{ id: ASC }]) { id name
        supports(limit: $inner, sort: [{ id: ASC }]) { id name supports(limit: $inner, sort: [{ id: ASC }]) { id name } } } } }`,
    toData: ({ districts }) => ({ district: level('supportedBy', level('supports', level('supports', named)))(onlyOf(districts) ?? {}) }),
  },
  values: ({ subjects }) => subjects.map((id) => alike({ id, outer: 20, inner: 10 })),
};

function named({ id, name }: Json): object {
  return { id, name };
}

function level(field: string, inner: (json: Json) => object): (json: Json) => object {
  return (json) => ({ ...named(json), [field]: { nodes: listOf(json[field]).map(inner) } });
}
