/** A JSON value whose shape the one who reads it knows. */
export interface Json {
  readonly [key: string]: Json;
}

/** One question, as each side is asked it. */
export interface Operation {
  readonly name: string;
  readonly pearlgraph: string;
  /** The expert's statement. It returns one column `data`: the same JSON as Pearlgraph answers. */
  readonly floor: string;
  /** Undefined where the peer has no way to ask it. */
  readonly peer?: { readonly query: string; readonly toData: (data: Json) => unknown };
}

const hub = 'district:n0';
const list = (json: Json | undefined): readonly Json[] => (json ?? []) as unknown as readonly Json[];
const first = (json: Json | undefined): Json | undefined => list(json)[0];
const named = ({ id, name }: Json): object => ({ id, name });

const aliases = Array.from({ length: 12 }, (_, n) => ({ alias: `a${String(n)}`, id: `district:n${String(n * 7)}` }));

export const operations: readonly Operation[] = [
  {
    name: 'one by id',
    pearlgraph: '{ district(id: "district:n5000") { id name aliases divisionCode revision } }',
    floor: `MATCH (n:District {id: 'district:n5000'}) RETURN {district: n {.id, .name, .aliases, .divisionCode, .revision}} AS data`,
    peer: {
      query: '{ districts(where: { id: { eq: "district:n5000" } }) { id name aliases divisionCode revision } }',
      toData: ({ districts }) => ({ district: first(districts) }),
    },
  },
  {
    name: 'one hop, edge properties, sorted, count',
    pearlgraph: `{ district(id: "${hub}") { name supportedBy(first: 20, orderBy: [{ confidence: DESC }]) {
      totalCount edges { node { id name } fact { id confidence } } } } }`,
    floor: `MATCH (d:District {id: '${hub}'})
      CALL (d) {
        MATCH (d)<-[f:SUPPORTS]-(n) WITH f, n ORDER BY f.confidence DESC, f.id LIMIT 20
        RETURN collect({node: n {.id, .name}, fact: f {.id, .confidence}}) AS edges
      }
      RETURN {district: {name: d.name, supportedBy: {totalCount: COUNT { (d)<-[:SUPPORTS]-() }, edges: edges}}} AS data`,
    peer: {
      query: `{ districts(where: { id: { eq: "${hub}" } }) { name
        supportedByConnection(first: 20, sort: [{ edge: { confidence: DESC } }, { edge: { id: ASC } }]) {
          totalCount edges { node { id name } properties { id confidence } } } } }`,
      toData: ({ districts }) => {
        const { name, supportedByConnection: found } = first(districts) ?? {};
        const edges = list(found?.['edges']).map(({ node, properties }) => ({ node, fact: properties }));
        return { district: { name, supportedBy: { totalCount: found?.['totalCount'], edges } } };
      },
    },
  },
  {
    name: 'three levels, 20 × 10 × 10',
    pearlgraph: `{ district(id: "${hub}") { id name supportedBy(first: 20, orderBy: [{ node: { id: ASC } }]) { nodes { id name ... on District {
      supports(first: 10, orderBy: [{ node: { id: ASC } }]) { nodes { id name ... on District {
        supports(first: 10, orderBy: [{ node: { id: ASC } }]) { nodes { id name } } } } } } } } } }`,
    floor: `MATCH (a:District {id: '${hub}'})
      CALL (a) {
        MATCH (a)<-[:SUPPORTS]-(b) WITH b ORDER BY b.id LIMIT 20
        CALL (b) {
          MATCH (b)-[:SUPPORTS]->(c) WITH c ORDER BY c.id LIMIT 10
          CALL (c) { MATCH (c)-[:SUPPORTS]->(d) WITH d ORDER BY d.id LIMIT 10 RETURN collect(d {.id, .name}) AS ds }
          RETURN collect(c {.id, .name, supports: {nodes: ds}}) AS cs
        }
        RETURN collect(b {.id, .name, supports: {nodes: cs}}) AS bs
      }
      RETURN {district: a {.id, .name, supportedBy: {nodes: bs}}} AS data`,
    peer: {
      query: `{ districts(where: { id: { eq: "${hub}" } }) { id name supportedBy(limit: 20, sort: [{ id: ASC }]) { id name
        supports(limit: 10, sort: [{ id: ASC }]) { id name supports(limit: 10, sort: [{ id: ASC }]) { id name } } } } }`,
      toData: ({ districts }) => {
        const a = first(districts) ?? {};
        const level = (field: string, inner: (json: Json) => object) => (json: Json) => ({
          ...named(json),
          [field]: { nodes: list(json[field]).map(inner) },
        });
        return { district: level('supportedBy', level('supports', level('supports', named)))(a) };
      },
    },
  },
  {
    name: 'filter, sort, 50 rows',
    pearlgraph: '{ districts(first: 50, where: { level: { in: ["ZONE"] } }, orderBy: [{ name: ASC }]) { nodes { id name divisionCode } } }',
    floor: `MATCH (n:District) WHERE n.level IN ['ZONE'] WITH n ORDER BY n.name, n.id LIMIT 50
      RETURN {districts: {nodes: collect(n {.id, .name, .divisionCode})}} AS data`,
    peer: {
      query: `{ districts(limit: 50, where: { level: { in: ["ZONE"] } }, sort: [{ name: ASC }, { id: ASC }]) { id name divisionCode } }`,
      toData: ({ districts }) => ({ districts: { nodes: districts } }),
    },
  },
  {
    name: 'filter through a relation',
    pearlgraph: '{ districts(first: 50, where: { supports: { some: { confidence: { gte: 0.999 } } } }) { nodes { id name } } }',
    floor: `MATCH (n:District) WHERE EXISTS { MATCH (n)-[f:SUPPORTS]->() WHERE f.confidence >= 0.999 } WITH n ORDER BY n.id LIMIT 50
      RETURN {districts: {nodes: collect(n {.id, .name})}} AS data`,
    peer: {
      query: `{ districts(limit: 50, where: { supportsConnection: { some: { edge: { confidence: { gte: 0.999 } } } } }, sort: [{ id: ASC }]) { id name } }`,
      toData: ({ districts }) => ({ districts: { nodes: districts } }),
    },
  },
  {
    name: 'evidence two levels down',
    pearlgraph: `{ district(id: "${hub}") { id supportedBy(first: 10, orderBy: [{ node: { id: ASC } }]) { edges {
      node { id } fact { evidence(first: 3) { id paraphrase document { name } } } } } } }`,
    floor: `MATCH (a:District {id: '${hub}'})
      CALL (a) {
        MATCH (a)<-[f:SUPPORTS]-(b) WITH f, b ORDER BY b.id LIMIT 10
        CALL (f) {
          UNWIND range(0, size(f.evidence[..3]) - 1) AS i
          MATCH (p:Passage {id: f.evidence[i]})-[:PASSAGE_OF]->(d)
          WITH p, d, i ORDER BY i
          RETURN collect(p {.id, .paraphrase, document: d {.name}}) AS evidence
        }
        RETURN collect({node: b {.id}, fact: {evidence: evidence}}) AS edges
      }
      RETURN {district: {id: a.id, supportedBy: {edges: edges}}} AS data`,
  },
  {
    name: 'first page of the largest label',
    pearlgraph: '{ districts(first: 10) { nodes { id name } } }',
    floor: `MATCH (n:District) WHERE n.id IS NOT NULL WITH n ORDER BY n.id LIMIT 10
      RETURN {districts: {nodes: collect(n {.id, .name})}} AS data`,
    peer: {
      query: '{ districts(limit: 10, sort: [{ id: ASC }]) { id name } }',
      toData: ({ districts }) => ({ districts: { nodes: districts } }),
    },
  },
  {
    name: '12 aliases',
    pearlgraph: `{ ${aliases.map(({ alias, id }) => `${alias}: district(id: "${id}") { id name }`).join(' ')} }`,
    floor: `${aliases.map(({ alias, id }) => `MATCH (${alias}:District {id: '${id}'})`).join('\n')}
      RETURN {${aliases.map(({ alias }) => `${alias}: ${alias} {.id, .name}`).join(', ')}} AS data`,
    peer: {
      query: `{ ${aliases.map(({ alias, id }) => `${alias}: districts(where: { id: { eq: "${id}" } }) { id name }`).join(' ')} }`,
      toData: (data) => Object.fromEntries(Object.entries(data).map(([alias, found]) => [alias, first(found)])),
    },
  },
];
