import { alike, type Operation } from './operation.js';

export const firstPage: Operation = {
  name: 'first page of the largest label',
  kind: 'scan',
  pearlgraph: 'query Q($first: Int!) { districts(first: $first) { nodes { id name } } }',
  floor: `MATCH (n:District) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT $first
    RETURN {districts: {nodes: collect(n {.id, .name})}} AS data`,
  peer: {
    query: 'query Q($first: Int!) { districts(limit: $first, sort: [{ id: ASC }]) { id name } }',
    toData: ({ districts }) => ({ districts: { nodes: districts } }),
  },
  values: () => [alike({ first: 10 })],
};

/** The pages up to the 1,000th, ten rows each: by Pearlgraph's cursor, the expert's keyset and the peer's offset. */
export const thousandthPage: Operation = {
  name: '1,000th page of the largest label',
  kind: 'scan',
  pearlgraph: 'query Q($first: Int!, $after: String!) { districts(first: $first, after: $after) { nodes { id name } } }',
  floor: `MATCH (n:District) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $first
    RETURN {districts: {nodes: collect(n {.id, .name})}} AS data`,
  peer: {
    // Its connection reads the whole label, too: an offset costs it no more.
    query: 'query Q($first: Int!, $offset: Int!) { districts(limit: $first, offset: $offset, sort: [{ id: ASC }]) { id name } }',
    toData: ({ districts }) => ({ districts: { nodes: districts } }),
  },
  values: ({ places }) =>
    places.map(({ id, cursor, offset }) => ({
      floor: { first: 10, after: id },
      pearlgraph: { first: 10, after: cursor },
      peer: { first: 10, offset },
    })),
};
