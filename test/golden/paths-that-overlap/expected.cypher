MATCH (paths_from:Entity {id: $paths_from})
MATCH (paths_to:Entity {id: $paths_to})
CALL (paths_from, paths_to) {
  MATCH (paths_from)-[paths_fact_1:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_to)
  WITH paths_fact_1
  ORDER BY paths_fact_1.id LIMIT $paths_most
  RETURN collect({facts: [paths_fact_1], nodes: [paths_from, paths_to]}) AS paths_of_1
}
CALL (paths_from, paths_to, paths_of_1) {
  WITH * WHERE size(paths_of_1) < $paths_most
  MATCH (paths_to)-[:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(node)
  WHERE node <> paths_from
  RETURN collect(DISTINCT node) AS paths_near
}
CALL (paths_from, paths_to, paths_near, paths_of_1) {
  WITH * WHERE size(paths_of_1) < $paths_most
  MATCH (paths_from)-[paths_fact_1:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_node_1)
  WHERE paths_node_1 IN paths_near
    AND paths_node_1 <> paths_from
    AND paths_node_1 <> paths_to
  WITH paths_fact_1, paths_node_1
  ORDER BY paths_fact_1.id
  MATCH (paths_node_1)-[paths_fact_2:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_to)
  WHERE (paths_fact_2.validToLatest IS NULL OR paths_fact_1.validFromEarliest IS NULL OR paths_fact_1.validFromEarliest < paths_fact_2.validToLatest)
    AND (paths_fact_1.validToLatest IS NULL OR paths_fact_2.validFromEarliest IS NULL OR paths_fact_2.validFromEarliest < paths_fact_1.validToLatest)
  WITH paths_fact_1, paths_fact_2, paths_node_1
  ORDER BY paths_fact_1.id, paths_fact_2.id LIMIT $paths_most
  RETURN collect({facts: [paths_fact_1, paths_fact_2], nodes: [paths_from, paths_node_1, paths_to]}) AS paths_of_2
}
CALL (paths_from, paths_to, paths_near, paths_of_1, paths_of_2) {
  WITH * WHERE size(paths_of_1 + paths_of_2) < $paths_most
  UNWIND paths_near AS neighbour
  MATCH (neighbour)-[:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(node)
  WHERE node <> paths_from AND node <> paths_to
  WITH node, count(*) AS ways
  RETURN collect(node) AS paths_beyond, collect(CASE WHEN ways > 1 THEN node END) AS paths_beyond_twice
}
CALL (paths_from, paths_to, paths_near, paths_beyond, paths_beyond_twice, paths_of_1, paths_of_2) {
  WITH * WHERE size(paths_of_1 + paths_of_2) < $paths_most
  MATCH (paths_from)-[paths_fact_1:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_node_1)
  WHERE paths_node_1 IN paths_beyond
    AND paths_node_1 <> paths_from
    AND paths_node_1 <> paths_to
  WITH paths_fact_1, paths_node_1
  ORDER BY paths_fact_1.id
  MATCH (paths_node_1)-[paths_fact_2:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_node_2)
  WHERE paths_node_2 IN paths_near
    AND paths_node_2 <> paths_from
    AND paths_node_2 <> paths_node_1
    AND paths_node_2 <> paths_to
    AND (paths_fact_2.validToLatest IS NULL OR paths_fact_1.validFromEarliest IS NULL OR paths_fact_1.validFromEarliest < paths_fact_2.validToLatest)
    AND (paths_fact_1.validToLatest IS NULL OR paths_fact_2.validFromEarliest IS NULL OR paths_fact_2.validFromEarliest < paths_fact_1.validToLatest)
  WITH paths_fact_1, paths_fact_2, paths_node_1, paths_node_2
  ORDER BY paths_fact_1.id, paths_fact_2.id
  MATCH (paths_node_2)-[paths_fact_3:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(paths_to)
  WHERE (paths_fact_3.validToLatest IS NULL OR paths_fact_1.validFromEarliest IS NULL OR paths_fact_1.validFromEarliest < paths_fact_3.validToLatest)
    AND (paths_fact_1.validToLatest IS NULL OR paths_fact_3.validFromEarliest IS NULL OR paths_fact_3.validFromEarliest < paths_fact_1.validToLatest)
    AND (paths_fact_3.validToLatest IS NULL OR paths_fact_2.validFromEarliest IS NULL OR paths_fact_2.validFromEarliest < paths_fact_3.validToLatest)
    AND (paths_fact_2.validToLatest IS NULL OR paths_fact_3.validFromEarliest IS NULL OR paths_fact_3.validFromEarliest < paths_fact_2.validToLatest)
  WITH paths_fact_1, paths_fact_2, paths_fact_3, paths_node_1, paths_node_2
  ORDER BY paths_fact_1.id, paths_fact_2.id, paths_fact_3.id LIMIT $paths_most
  RETURN collect({facts: [paths_fact_1, paths_fact_2, paths_fact_3], nodes: [paths_from, paths_node_1, paths_node_2, paths_to]}) AS paths_of_3
}
RETURN [
  [[paths_from.id, paths_from.name]],
  COLLECT {
    UNWIND (paths_of_1 + paths_of_2 + paths_of_3)[..$paths_most] AS paths_path
    RETURN COLLECT {
      UNWIND range(0, size(paths_path.facts) - 1) AS paths_index
      WITH paths_index, paths_path.facts[paths_index] AS paths_fact, paths_path.nodes[paths_index] AS paths_before, paths_path.nodes[paths_index + 1] AS paths_node
      WITH paths_index, paths_fact, paths_before, paths_node, startNode(paths_fact) AS paths_fact_subject, endNode(paths_fact) AS paths_fact_object
      ORDER BY paths_index
      RETURN [
        paths_fact_subject = paths_before,
        paths_fact.validFrom,
        paths_fact.validTo,
        paths_fact.endState,
        [
          paths_fact.id,
          COLLECT {
            UNWIND range(0, size(paths_fact.evidence[..$paths_fact_evidence_first]) - 1) AS paths_fact_evidence_index
            MATCH (paths_fact_evidence:Passage {id: paths_fact.evidence[paths_fact_evidence_index]})
            WITH paths_fact_evidence, paths_fact_evidence_index ORDER BY paths_fact_evidence_index
            RETURN [paths_fact_evidence.paraphrase]
          }
        ],
        [paths_node.id, paths_node.name]
      ]
    }
  }
] AS paths
