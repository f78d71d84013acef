import { alike, type Operation } from './operation.js';

const relations = 'IMPLEMENTS|MEMBER_OF|PART_OF|SUPPORTS';

/** That there is a day on which a fact may hold together with each of those before it. */
function overlaps(fact: string, ...others: readonly string[]): string {
  const pairs = others.flatMap((other) => [
    [fact, other],
    [other, fact],
  ]);
  return pairs
    .map(
      ([a = '', b = '']) => `(${b}.validToLatest IS NULL OR ${a}.validFromEarliest IS NULL OR ${a}.validFromEarliest < ${b}.validToLatest)`,
    )
    .join(' AND ');
}

/** The five shortest paths, each hop with its fact and the passages that bear it out. Half of the starts are hubs. */
export const paths: Operation = {
  name: 'paths',
  kind: 'scan',
  generatedOnly: true,
  pearlgraph: `query Q($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 4, k: 5) { truncated paths { length start { id name }
    steps { direction fact { id kind confidence evidence(first: 3) { id paraphrase } } node { id name } } } } }`,
  // As fast as we can write it: each length only where the shorter ones are too few, hop by hop in the order of the ids, which lets
  // Neo4j stop early, and through no node from which two hops around the end do not lead on.
  floor: `MATCH (a:Entity {id: $from})
    MATCH (b:Entity {id: $to})
    CALL (a, b) {
      MATCH (a)-[f1:${relations}]-(b)
      WITH f1 ORDER BY f1.id LIMIT $most
      RETURN collect({facts: [f1], nodes: [a, b]}) AS one
    }
    CALL (a, b, one) {
      WITH * WHERE size(one) < $most
      MATCH (b)-[:${relations}]-(n) WHERE n <> a
      RETURN collect(DISTINCT n) AS near
    }
    CALL (a, b, one, near) {
      WITH * WHERE size(one) < $most
      MATCH (a)-[f1:${relations}]-(n1) WHERE n1 IN near AND n1 <> a AND n1 <> b
      WITH f1, n1 ORDER BY f1.id
      MATCH (n1)-[f2:${relations}]-(b) WHERE ${overlaps('f2', 'f1')}
      WITH f1, n1, f2 ORDER BY f1.id, f2.id LIMIT $most
      RETURN collect({facts: [f1, f2], nodes: [a, n1, b]}) AS two
    }
    CALL (a, b, one, two, near) {
      WITH * WHERE size(one + two) < $most
      UNWIND near AS m
      MATCH (m)-[:${relations}]-(n) WHERE n <> a AND n <> b
      WITH n, count(*) AS ways
      RETURN collect(n) AS beyond, collect(CASE WHEN ways > 1 THEN n END) AS beyondTwice
    }
    CALL (a, b, one, two, near, beyond) {
      WITH * WHERE size(one + two) < $most
      MATCH (a)-[f1:${relations}]-(n1) WHERE n1 IN beyond AND n1 <> a AND n1 <> b
      WITH f1, n1 ORDER BY f1.id
      MATCH (n1)-[f2:${relations}]-(n2) WHERE n2 IN near AND n2 <> a AND n2 <> b AND n2 <> n1 AND ${overlaps('f2', 'f1')}
      WITH f1, n1, f2, n2 ORDER BY f1.id, f2.id
      MATCH (n2)-[f3:${relations}]-(b) WHERE ${overlaps('f3', 'f1', 'f2')}
      WITH f1, n1, f2, n2, f3 ORDER BY f1.id, f2.id, f3.id LIMIT $most
      RETURN collect({facts: [f1, f2, f3], nodes: [a, n1, n2, b]}) AS three
    }
    CALL (a, b, one, two, three, near, beyond, beyondTwice) {
      WITH * WHERE size(one + two + three) < $most
      MATCH (a)-[f1:${relations}]-(n1) WHERE n1 <> a AND n1 <> b
      WITH f1, n1 ORDER BY f1.id
      MATCH (n1)-[f2:${relations}]-(n2)
      WHERE n2 IN CASE WHEN n1 IN near THEN beyondTwice ELSE beyond END AND n2 <> a AND n2 <> b AND n2 <> n1 AND ${overlaps('f2', 'f1')}
      WITH f1, n1, f2, n2 ORDER BY f1.id, f2.id
      MATCH (n2)-[f3:${relations}]-(n3)
      WHERE n3 IN near AND n3 <> a AND n3 <> b AND n3 <> n1 AND n3 <> n2 AND ${overlaps('f3', 'f1', 'f2')}
      WITH f1, n1, f2, n2, f3, n3 ORDER BY f1.id, f2.id, f3.id
      MATCH (n3)-[f4:${relations}]-(b) WHERE ${overlaps('f4', 'f1', 'f2', 'f3')}
      WITH f1, n1, f2, n2, f3, n3, f4 ORDER BY f1.id, f2.id, f3.id, f4.id LIMIT $most
      RETURN collect({facts: [f1, f2, f3, f4], nodes: [a, n1, n2, n3, b]}) AS four
    }
    WITH a, (one + two + three + four)[..$most] AS found
    RETURN {paths: {truncated: size(found) = $most, paths: COLLECT {
      UNWIND found[..$most - 1] AS p
      RETURN {length: size(p.facts), start: a {.id, .name}, steps: COLLECT {
        UNWIND range(0, size(p.facts) - 1) AS i
        WITH i, p.facts[i] AS f, p.nodes[i] AS here, p.nodes[i + 1] AS n
        ORDER BY i
        RETURN {
          direction: CASE WHEN startNode(f) = here THEN 'FORWARD' ELSE 'BACKWARD' END,
          fact: {id: f.id, kind: type(f), confidence: f.confidence, evidence: COLLECT {
            UNWIND range(0, size(f.evidence[..3]) - 1) AS j
            MATCH (e:Passage {id: f.evidence[j]})
            WITH e, j ORDER BY j
            RETURN e {.id, .paraphrase}
          }},
          node: n {.id, .name}
        }
      }}
    }}} AS data`,
  values: ({ subjects, others }) =>
    subjects.map((from, turn) => {
      const to = others[turn * 12] ?? '';
      return { ...alike({ from, to }), floor: { from, to, most: 6 } };
    }),
};
