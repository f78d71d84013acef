import { levels } from '../graph/graph-shape.js';
import { alike, type Operation } from './operation.js';

export const sortedFilter: Operation = {
  name: 'filter, sort, 50 rows',
  kind: 'scan',
  pearlgraph: `query Q($levels: [String!]!, $first: Int!) {
    districts(first: $first, where: { level: { in: $levels } }, orderBy: [{ name: ASC }]) { nodes { id name divisionCode } } }`,
  floor: `MATCH (n:District) WHERE n.level IN $levels AND n.name IS NOT NULL WITH n ORDER BY n.name, n.id LIMIT $first
    RETURN {districts: {nodes: collect(n {.id, .name, .divisionCode})}} AS data`,
  peer: {
    query: `query Q($levels: [String!]!, $first: Int!) {
      districts(limit: $first, where: { level: { in: $levels } }, sort: [{ name: ASC }, { id: ASC }]) { id name divisionCode } }`,
    toData: ({ districts }) => ({ districts: { nodes: districts } }),
  },
  // Every one, two and three of the six levels.
  values: () => {
    const subsets = Array.from({ length: 2 ** levels.length }, (_, bits) => levels.filter((_level, n) => (bits >> n) % 2 === 1));
    return subsets.filter(({ length }) => length >= 1 && length <= 3).map((some) => alike({ levels: some, first: 50 }));
  },
};
