RETURN COLLECT {
  CALL () {
    MATCH (facts_cited)-[:PASSAGE_OF|PASSAGE_OF_RETIRED]->(facts_cited_document:Entity)
    WHERE facts_cited_document.id IN $facts_where_evidence_document_in
      AND facts_cited.recordedAt <= datetime($facts_knownOn)
      AND (facts_cited.retiredAt IS NULL OR facts_cited.retiredAt > datetime($facts_knownOn))
    RETURN facts_cited
    UNION
    MATCH (facts_cited)-[:PASSAGE_OF|PASSAGE_OF_RETIRED]->(facts_cited_document:RetiredEntity)
    WHERE facts_cited_document.id IN $facts_where_evidence_document_in
      AND facts_cited.recordedAt <= datetime($facts_knownOn)
      AND (facts_cited.retiredAt IS NULL OR facts_cited.retiredAt > datetime($facts_knownOn))
    RETURN facts_cited
  }
  CALL db.index.fulltext.queryRelationships('fact_evidence_fulltext', '"' + facts_cited.id + '"') YIELD relationship AS facts
  WITH DISTINCT facts, startNode(facts) AS facts_subject, endNode(facts) AS facts_object
  WHERE facts:PART_OF|PART_OF_RETIRED
    AND facts.recordedAt <= datetime($facts_knownOn)
    AND (facts.retiredAt IS NULL OR facts.retiredAt > datetime($facts_knownOn))
  MATCH (facts_subject)<-[:VERSION_OF*0..1]-(facts_subject_then) MATCH (facts_object)<-[:VERSION_OF*0..1]-(facts_object_then)
  WHERE facts_subject_then.recordedAt <= datetime($facts_knownOn)
    AND (facts_subject_then.retiredAt IS NULL OR facts_subject_then.retiredAt > datetime($facts_knownOn))
    AND facts_object_then.recordedAt <= datetime($facts_knownOn)
    AND (facts_object_then.retiredAt IS NULL OR facts_object_then.retiredAt > datetime($facts_knownOn))
  WITH facts, facts_subject, facts_object, facts_subject_then, facts_object_then
  ORDER BY facts.id LIMIT $facts_first
  RETURN [[facts.id]]
} AS facts
