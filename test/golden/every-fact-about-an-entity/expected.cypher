RETURN COLLECT {
  CALL () {
    MATCH (facts_subject:Entity)-[facts:FUNDS|SUPPORTS]->(facts_object)
    WHERE facts_subject.id IN $facts_where_about_in
      AND facts.confidence >= $facts_where_confidence_gte
      AND (facts.validFromEarliest IS NULL OR facts.validFromEarliest <= date($facts_validOn_latest))
      AND (facts.validToLatest IS NULL OR facts.validToLatest > date($facts_validOn_earliest))
    RETURN facts, facts_subject, facts_object
    UNION
    MATCH (facts_subject)-[facts:FUNDS|SUPPORTS]->(facts_object:Entity)
    WHERE facts_object.id IN $facts_where_about_in
      AND facts.confidence >= $facts_where_confidence_gte
      AND (facts.validFromEarliest IS NULL OR facts.validFromEarliest <= date($facts_validOn_latest))
      AND (facts.validToLatest IS NULL OR facts.validToLatest > date($facts_validOn_earliest))
    RETURN facts, facts_subject, facts_object
  }
  WITH facts, facts_subject, facts_object
  ORDER BY facts.id LIMIT $facts_first
  RETURN [[facts.id]]
} AS facts
