import { alike, type Operation, onlyOf } from './operation.js';

export const oneById: Operation = {
  name: 'one by id',
  kind: 'lookup',
  pearlgraph: 'query Q($id: ID!) { district(id: $id) { id name aliases divisionCode revision } }',
  floor: 'MATCH (n:District {id: $id}) RETURN {district: n {.id, .name, .aliases, .divisionCode, .revision}} AS data',
  peer: {
    query: 'query Q($id: ID!) { districts(where: { id: { eq: $id } }) { id name aliases divisionCode revision } }',
    toData: ({ districts }) => ({ district: onlyOf(districts) }),
  },
  values: ({ subjects }) => subjects.map((id) => alike({ id })),
};
