MATCH (institution:Institution {id: $institution_id})
RETURN [
  [
    COLLECT {
      MATCH (institution)-[institution_facts_fact:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(institution_facts)
      WHERE type(institution_facts_fact) IN $institution_facts_where_kinds
        AND any(label IN labels(institution_facts) WHERE label IN $institution_facts_where_type_in)
      WITH institution_facts_fact, institution_facts
      ORDER BY institution_facts_fact.id LIMIT $institution_facts_first
      RETURN [
        [institution_facts.id, institution_facts.name],
        [
          institution_facts_fact.id,
          toString(institution_facts_fact.recordedAt),
          institution_facts_fact.confidence,
          institution_facts_fact.area
        ]
      ]
    },
    COUNT {
      MATCH (institution)-[institution_facts_fact:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(institution_facts)
      WHERE type(institution_facts_fact) IN $institution_facts_where_kinds
        AND any(label IN labels(institution_facts) WHERE label IN $institution_facts_where_type_in)
    }
  ]
] AS institution
