import { alike, listOf, type Operation, onlyOf } from './operation.js';

export const oneHop: Operation = {
  name: 'one hop, edge properties, sorted, count',
  kind: 'nested',
  generatedOnly: true,
  pearlgraph: `query Q($id: ID!, $first: Int!) { district(id: $id) { name supportedBy(first: $first, orderBy: [{ confidence: DESC }]) {
    totalCount edges { node { id name } fact { id confidence } } } } }`,
  floor: `MATCH (d:District {id: $id})
    CALL (d) {
      MATCH (d)<-[f:SUPPORTS]-(n) WITH f, n ORDER BY f.confidence DESC, f.id LIMIT $first
      RETURN collect({node: n {.id, .name}, fact: f {.id, .confidence}}) AS edges
    }
    RETURN {district: {name: d.name, supportedBy: {totalCount: COUNT { (d)<-[:SUPPORTS]-() }, edges: edges}}} AS data`,
  peer: {
    query: `query Q($id: ID!, $first: Int!) { districts(where: { id: { eq: $id } }) { name
      supportedByConnection(first: $first, sort: [{ edge: { confidence: DESC } }, { edge: { id: ASC } }]) {
        totalCount edges { node { id name } properties { id confidence } } } } }`,
    toData: ({ districts }) => {
      const { name, supportedByConnection: found } = onlyOf(districts) ?? {};
      const edges = listOf(found?.['edges']).map(({ node, properties }) => ({ node, fact: properties }));
      return { district: { name, supportedBy: { totalCount: found?.['totalCount'], edges } } };
    },
  },
  values: ({ subjects }) => subjects.map((id) => alike({ id, first: 20 })),
};
