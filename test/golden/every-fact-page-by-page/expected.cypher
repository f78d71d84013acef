RETURN [
  COLLECT {
    CALL () {
      MATCH (facts_subject)-[facts:FUNDS]->(facts_object)
      WHERE facts.id IS NOT NULL
      RETURN facts, facts_subject, facts_object
      ORDER BY facts.id LIMIT $facts_first
      UNION ALL
      MATCH (facts_subject)-[facts:SUPPORTS]->(facts_object)
      WHERE facts.id IS NOT NULL
      RETURN facts, facts_subject, facts_object
      ORDER BY facts.id LIMIT $facts_first
    }
    WITH facts, facts_subject, facts_object
    ORDER BY facts.id LIMIT $facts_first
    RETURN [[facts.id], [facts.id, [facts_subject.id, facts_subject.name]]]
  },
  COUNT {
    MATCH (facts_subject)-[facts:FUNDS|SUPPORTS]->(facts_object)
    RETURN facts
  }
] AS facts
