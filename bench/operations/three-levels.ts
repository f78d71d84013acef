import { alike, type Json, listOf, type Operation, onlyOf } from './operation.js';

const toQuestions: Operation['values'] = ({ subjects }) => subjects.map((id) => alike({ id, outer: 20, inner: 10 }));

/** In the order in which lists stand that ask for none: by their facts' ids. */
export const threeLevels: Operation = {
  name: 'three levels, 20 × 10 × 10',
  kind: 'nested',
  generatedOnly: true,
  pearlgraph: `query Q($id: ID!, $outer: Int!, $inner: Int!) { district(id: $id) { id name
    supportedBy(first: $outer) { nodes { id name ... on District {
      supports(first: $inner) { nodes { id name ... on District {
        supports(first: $inner) { nodes { id name } } } } } } } } } }`,
  floor: `MATCH (a:District {id: $id})
    CALL (a) {
      MATCH (a)<-[f:SUPPORTS]-(b) WITH f, b ORDER BY f.id LIMIT $outer
      CALL (b) {
        MATCH (b)-[g:SUPPORTS]->(c) WITH g, c ORDER BY g.id LIMIT $inner
        CALL (c) { MATCH (c)-[h:SUPPORTS]->(d) WITH h, d ORDER BY h.id LIMIT $inner RETURN collect(d {.id, .name}) AS ds }
        RETURN collect(c {.id, .name, supports: {nodes: ds}}) AS cs
      }
      RETURN collect(b {.id, .name, supports: {nodes: cs}}) AS bs
    }
    RETURN {district: a {.id, .name, supportedBy: {nodes: bs}}} AS data`,
  peer: {
    query: `query Q($id: ID!, $outer: Int!, $inner: Int!) { districts(where: { id: { eq: $id } }) { id name
      supportedByConnection(first: $outer, sort: [{ edge: { id: ASC } }]) { edges { node { id name
        supportsConnection(first: $inner, sort: [{ edge: { id: ASC } }]) { edges { node { id name
          supportsConnection(first: $inner, sort: [{ edge: { id: ASC } }]) { edges { node { id name } } } } } } } } } } }`,
    toData: ({ districts }) => ({
      district: level('supportedBy', connected, level('supports', connected, level('supports', connected, named)))(onlyOf(districts) ?? {}),
    }),
  },
  values: toQuestions,
};

/** Sorted by the nodes: Pearlgraph closes that order with the fact's id, as two facts may lead to one node; the other sides do not. */
export const threeLevelsSorted: Operation = {
  name: 'three levels, sorted by their nodes',
  kind: 'nested',
  generatedOnly: true,
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
    toData: ({ districts }) => ({
      district: level('supportedBy', listed, level('supports', listed, level('supports', listed, named)))(onlyOf(districts) ?? {}),
    }),
  },
  values: toQuestions,
};

function named({ id, name }: Json): object {
  return { id, name };
}

/** The nodes of one of the peer's lists, and of one of its connections. */
type NodesOf = (json: Json, field: string) => readonly Json[];

function listed(json: Json, field: string): readonly Json[] {
  return listOf(json[field]);
}

function connected(json: Json, field: string): readonly Json[] {
  return listOf(json[`${field}Connection`]?.['edges']).map(({ node = {} }) => node);
}

function level(field: string, nodesOf: NodesOf, inner: (json: Json) => object): (json: Json) => object {
  return (json) => ({ ...named(json), [field]: { nodes: nodesOf(json, field).map(inner) } });
}
