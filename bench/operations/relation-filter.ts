import { alike, type Operation } from './operation.js';

export const relationFilter: Operation = {
  name: 'filter through a relation',
  kind: 'scan',
  generatedOnly: true,
  pearlgraph: `query Q($least: Float!, $first: Int!) {
    districts(first: $first, where: { supports: { some: { confidence: { gte: $least } } } }) { nodes { id name } } }`,
  floor: `MATCH (n:District) WHERE n.id IS NOT NULL AND EXISTS { MATCH (n)-[f:SUPPORTS]->() WHERE f.confidence >= $least }
    WITH n ORDER BY n.id LIMIT $first
    RETURN {districts: {nodes: collect(n {.id, .name})}} AS data`,
  peer: {
    query: `query Q($least: Float!, $first: Int!) {
      districts(limit: $first, where: { supportsConnection: { some: { edge: { confidence: { gte: $least } } } } }, sort: [{ id: ASC }]) { id name } }`,
    toData: ({ districts }) => ({ districts: { nodes: districts } }),
  },
  // From one fact in twenty-five to one in a thousand.
  values: () => Array.from({ length: 40 }, (_, n) => alike({ least: (960 + n) / 1000, first: 50 })),
};
