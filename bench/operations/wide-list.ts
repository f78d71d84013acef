import { alike, type Operation } from './operation.js';

export const wideList: Operation = {
  name: '1,000 rows × 5 properties',
  kind: 'scan',
  pearlgraph: 'query Q($first: Int!) { districts(first: $first) { nodes { id name aliases divisionCode revision } } }',
  floor: `MATCH (n:District) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
    RETURN {districts: {nodes: collect(n {.id, .name, .aliases, .divisionCode, .revision})}} AS data`,
  peer: {
    query: 'query Q($first: Int!) { districts(limit: $first, sort: [{ id: ASC }]) { id name aliases divisionCode revision } }',
    toData: ({ districts }) => ({ districts: { nodes: districts } }),
  },
  // From 961 to 1,000 rows, so that no answer is asked for twice in a row.
  values: () => Array.from({ length: 40 }, (_, n) => alike({ first: 961 + n })),
};
