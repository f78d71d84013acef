import { alike, type Operation } from './operation.js';

/** The peer has no way to ask it: a relationship's list of ids leads nowhere there. */
export const evidence: Operation = {
  name: 'evidence two levels down',
  kind: 'nested',
  generatedOnly: true,
  pearlgraph: `query Q($id: ID!, $first: Int!, $passages: Int!) { district(id: $id) { id
    supportedBy(first: $first) { edges {
      node { id } fact { evidence(first: $passages) { id paraphrase document { name } } } } } } }`,
  floor: `MATCH (a:District {id: $id})
    CALL (a) {
      MATCH (a)<-[f:SUPPORTS]-(b) WITH f, b ORDER BY f.id LIMIT $first
      CALL (f) {
        UNWIND range(0, size(f.evidence[..$passages]) - 1) AS i
        MATCH (p:Passage {id: f.evidence[i]})-[:PASSAGE_OF]->(d)
        WITH p, d, i ORDER BY i
        RETURN collect(p {.id, .paraphrase, document: d {.name}}) AS evidence
      }
      RETURN collect({node: b {.id}, fact: {evidence: evidence}}) AS edges
    }
    RETURN {district: {id: a.id, supportedBy: {edges: edges}}} AS data`,
  values: ({ subjects }) => subjects.map((id) => alike({ id, first: 10, passages: 3 })),
};
