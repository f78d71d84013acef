MATCH (paths_from:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(paths_from_then:Entity|PastEntity {id: $paths_from})
WHERE paths_from_then.recordedAt <= datetime($paths_knownOn)
  AND (paths_from_then.retiredAt IS NULL OR paths_from_then.retiredAt > datetime($paths_knownOn))
MATCH (paths_to:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(paths_to_then:Entity|PastEntity {id: $paths_to})
WHERE paths_to_then.recordedAt <= datetime($paths_knownOn)
  AND (paths_to_then.retiredAt IS NULL OR paths_to_then.retiredAt > datetime($paths_knownOn))
CALL (paths_from, paths_to) {
  MATCH (paths_from)-[paths_fact_1:HOLDS_POSITION|HOLDS_POSITION_RETIRED|PART_OF|PART_OF_RETIRED]-(paths_to)
  WHERE (paths_fact_1.validFromEarliest IS NULL OR paths_fact_1.validFromEarliest <= date($paths_validOn_latest))
    AND (paths_fact_1.validToLatest IS NULL OR paths_fact_1.validToLatest > date($paths_validOn_earliest))
    AND paths_fact_1.recordedAt <= datetime($paths_knownOn)
    AND (paths_fact_1.retiredAt IS NULL OR paths_fact_1.retiredAt > datetime($paths_knownOn))
  WITH paths_fact_1
  ORDER BY paths_fact_1.id LIMIT $paths_most
  RETURN collect({facts: [paths_fact_1], nodes: [paths_from, paths_to]}) AS paths_of_1
}
CALL (paths_from, paths_to, paths_of_1) {
  WITH * WHERE size(paths_of_1) < $paths_most
  MATCH (paths_to)-[:HOLDS_POSITION|HOLDS_POSITION_RETIRED|PART_OF|PART_OF_RETIRED]-(node)
  WHERE node <> paths_from
  RETURN collect(DISTINCT node) AS paths_near
}
CALL (paths_from, paths_to, paths_near, paths_of_1) {
  WITH * WHERE size(paths_of_1) < $paths_most
  MATCH (paths_from)-[paths_fact_1:HOLDS_POSITION|HOLDS_POSITION_RETIRED|PART_OF|PART_OF_RETIRED]-(paths_node_1)
  WHERE paths_node_1 IN paths_near
    AND paths_node_1 <> paths_from
    AND paths_node_1 <> paths_to
    AND paths_node_1:Institution|PastInstitution
    AND (paths_fact_1.validFromEarliest IS NULL OR paths_fact_1.validFromEarliest <= date($paths_validOn_latest))
    AND (paths_fact_1.validToLatest IS NULL OR paths_fact_1.validToLatest > date($paths_validOn_earliest))
    AND paths_fact_1.recordedAt <= datetime($paths_knownOn)
    AND (paths_fact_1.retiredAt IS NULL OR paths_fact_1.retiredAt > datetime($paths_knownOn))
  WITH paths_fact_1, paths_node_1
  ORDER BY paths_fact_1.id
  MATCH (paths_node_1)-[paths_fact_2:HOLDS_POSITION|HOLDS_POSITION_RETIRED|PART_OF|PART_OF_RETIRED]-(paths_to)
  WHERE (paths_fact_2.validFromEarliest IS NULL OR paths_fact_2.validFromEarliest <= date($paths_validOn_latest))
    AND (paths_fact_2.validToLatest IS NULL OR paths_fact_2.validToLatest > date($paths_validOn_earliest))
    AND paths_fact_2.recordedAt <= datetime($paths_knownOn)
    AND (paths_fact_2.retiredAt IS NULL OR paths_fact_2.retiredAt > datetime($paths_knownOn))
  WITH paths_fact_1, paths_fact_2, paths_node_1
  ORDER BY paths_fact_1.id, paths_fact_2.id LIMIT $paths_most
  RETURN collect({facts: [paths_fact_1, paths_fact_2], nodes: [paths_from, paths_node_1, paths_to]}) AS paths_of_2
}
RETURN [
  [[paths_from_then.id, paths_from_then.name]],
  COLLECT {
    UNWIND (paths_of_1 + paths_of_2)[..$paths_most] AS paths_path
    RETURN COLLECT {
      UNWIND range(0, size(paths_path.facts) - 1) AS paths_index
      WITH paths_index, paths_path.facts[paths_index] AS paths_fact, paths_path.nodes[paths_index] AS paths_before, paths_path.nodes[paths_index + 1] AS paths_node
      WITH paths_index, paths_fact, paths_before, paths_node, startNode(paths_fact) AS paths_fact_subject, endNode(paths_fact) AS paths_fact_object
      MATCH (paths_fact_subject)<-[:VERSION_OF*0..1]-(paths_fact_subject_then) MATCH (paths_fact_object)<-[:VERSION_OF*0..1]-(paths_fact_object_then)
      WHERE paths_fact_subject_then.recordedAt <= datetime($paths_knownOn)
        AND (paths_fact_subject_then.retiredAt IS NULL OR paths_fact_subject_then.retiredAt > datetime($paths_knownOn))
        AND paths_fact_object_then.recordedAt <= datetime($paths_knownOn)
        AND (paths_fact_object_then.retiredAt IS NULL OR paths_fact_object_then.retiredAt > datetime($paths_knownOn))
      WITH *, CASE WHEN paths_node = paths_fact_subject THEN paths_fact_subject_then ELSE paths_fact_object_then END AS paths_node_then
      ORDER BY paths_index
      RETURN [
        paths_fact_subject = paths_before,
        [
          paths_fact.id,
          [paths_fact_subject_then.id, paths_fact_subject_then.name],
          COLLECT {
            UNWIND range(0, size(paths_fact.evidence[..$paths_fact_evidence_first]) - 1) AS paths_fact_evidence_index
            MATCH (paths_fact_evidence:Passage|PastPassage {id: paths_fact.evidence[paths_fact_evidence_index]})
            WHERE paths_fact_evidence.recordedAt <= datetime($paths_knownOn)
              AND (paths_fact_evidence.retiredAt IS NULL OR paths_fact_evidence.retiredAt > datetime($paths_knownOn))
            WITH paths_fact_evidence, paths_fact_evidence_index ORDER BY paths_fact_evidence_index
            RETURN [paths_fact_evidence.paraphrase]
          }
        ],
        [paths_node_then.id, paths_node_then.name]
      ]
    }
  }
] AS paths
