import { alike, type Operation, onlyOf } from './operation.js';

const keys = Array.from({ length: 12 }, (_, n) => String(n));
const variables = keys.map((n) => `$id${n}: ID!`).join(', ');

export const twelveAliases: Operation = {
  name: '12 aliases',
  kind: 'lookup',
  pearlgraph: `query Q(${variables}) { ${keys.map((n) => `a${n}: district(id: $id${n}) { id name }`).join(' ')} }`,
  floor: `${keys.map((n) => `MATCH (a${n}:District {id: $id${n}})`).join('\n')}
    RETURN {${keys.map((n) => `a${n}: a${n} {.id, .name}`).join(', ')}} AS data`,
  peer: {
    query: `query Q(${variables}) { ${keys.map((n) => `a${n}: districts(where: { id: { eq: $id${n} } }) { id name }`).join(' ')} }`,
    toData: (data) => Object.fromEntries(Object.entries(data).map(([alias, found]) => [alias, onlyOf(found)])),
  },
  values: ({ subjects, others }) =>
    subjects.map((_, turn) => alike(Object.fromEntries(keys.map((n, index) => [`id${n}`, others[turn * keys.length + index]])))),
};
