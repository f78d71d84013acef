RETURN COLLECT {
  MATCH (districts:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(districts_then:District|PastDistrict)
  WHERE districts_then.nameFolded CONTAINS $districts_where_name_contains
    AND EXISTS { MATCH (districts)-[districts_where_supports_some_fact:SUPPORTS|SUPPORTS_RETIRED]->(districts_where_supports_some)<-[:VERSION_OF*0..1]-(districts_where_supports_some_then) WHERE districts_where_supports_some_then:District|PastDistrict AND districts_where_supports_some_then.level IN $districts_where_supports_district_level_in AND (districts_where_supports_some_fact.validFromEarliest IS NULL OR districts_where_supports_some_fact.validFromEarliest <= date($districts_validOn_latest)) AND (districts_where_supports_some_fact.validToLatest IS NULL OR districts_where_supports_some_fact.validToLatest > date($districts_validOn_earliest)) AND districts_where_supports_some_fact.recordedAt <= datetime($districts_knownOn) AND (districts_where_supports_some_fact.retiredAt IS NULL OR districts_where_supports_some_fact.retiredAt > datetime($districts_knownOn)) AND districts_where_supports_some_then.recordedAt <= datetime($districts_knownOn) AND (districts_where_supports_some_then.retiredAt IS NULL OR districts_where_supports_some_then.retiredAt > datetime($districts_knownOn)) }
    AND districts_then.recordedAt <= datetime($districts_knownOn)
    AND (districts_then.retiredAt IS NULL OR districts_then.retiredAt > datetime($districts_knownOn))
    AND districts_then.name IS NOT NULL
  WITH districts, districts_then
  ORDER BY districts_then.name, districts_then.id LIMIT $districts_first
  RETURN [
    [
      districts_then.name,
      COLLECT {
        MATCH (districts)-[districts_facts_fact:ABOUT|ABOUT_RETIRED|ADJACENT_TO|ADJACENT_TO_RETIRED|ATTRACTED|ATTRACTED_RETIRED|COOPERATES_WITH|COOPERATES_WITH_RETIRED|CREATED_BY|CREATED_BY_RETIRED|DEALT_WITH|DEALT_WITH_RETIRED|DONATED|DONATED_RETIRED|ESTABLISHED|ESTABLISHED_RETIRED|FOCUSES_ON|FOCUSES_ON_RETIRED|FUNDS|FUNDS_RETIRED|HELD|HELD_RETIRED|HOLDS_POSITION|HOLDS_POSITION_RETIRED|IMPLEMENTS|IMPLEMENTS_RETIRED|ISSUED|ISSUED_RETIRED|LEADS|LEADS_RETIRED|LOCATED_IN|LOCATED_IN_RETIRED|MEMBER_OF|MEMBER_OF_RETIRED|OBSERVES|OBSERVES_RETIRED|ORIGINATES_FROM|ORIGINATES_FROM_RETIRED|PARTICIPATES_IN|PARTICIPATES_IN_RETIRED|PART_OF|PART_OF_RETIRED|RESIDES_IN|RESIDES_IN_RETIRED|SUPPORTS|SUPPORTS_RETIRED|TARGETS|TARGETS_RETIRED]-(districts_facts)<-[:VERSION_OF*0..1]-(districts_facts_then)
        WHERE any(label IN labels(districts_facts_then) WHERE label IN $districts_facts_where_type_in)
          AND (districts_facts_fact.validFromEarliest IS NULL OR districts_facts_fact.validFromEarliest <= date($districts_validOn_latest))
          AND (districts_facts_fact.validToLatest IS NULL OR districts_facts_fact.validToLatest > date($districts_validOn_earliest))
          AND districts_facts_fact.recordedAt <= datetime($districts_knownOn)
          AND (districts_facts_fact.retiredAt IS NULL OR districts_facts_fact.retiredAt > datetime($districts_knownOn))
          AND districts_facts_then.recordedAt <= datetime($districts_knownOn)
          AND (districts_facts_then.retiredAt IS NULL OR districts_facts_then.retiredAt > datetime($districts_knownOn))
        WITH districts_facts_fact, districts_facts, districts_facts_then, startNode(districts_facts_fact) AS districts_facts_subject, endNode(districts_facts_fact) AS districts_facts_object, CASE WHEN startNode(districts_facts_fact) = districts THEN districts_then ELSE districts_facts_then END AS districts_facts_subject_then, CASE WHEN endNode(districts_facts_fact) = districts THEN districts_then ELSE districts_facts_then END AS districts_facts_object_then
        ORDER BY districts_facts_fact.id LIMIT $districts_facts_first
        RETURN [
          [
            districts_facts_fact.id,
            [districts_facts_subject_then.id, districts_facts_subject_then.name],
            COLLECT {
              UNWIND range(0, size(districts_facts_fact.evidence[..$facts_evidence_first]) - 1) AS facts_evidence_index
              MATCH (facts_evidence:Passage|PastPassage {id: districts_facts_fact.evidence[facts_evidence_index]})
              WHERE facts_evidence.recordedAt <= datetime($districts_knownOn)
                AND (facts_evidence.retiredAt IS NULL OR facts_evidence.retiredAt > datetime($districts_knownOn))
              MATCH (facts_evidence)-[:PASSAGE_OF|PASSAGE_OF_RETIRED]->(evidence_document)<-[:VERSION_OF*0..1]-(evidence_document_then)
              WHERE evidence_document_then.recordedAt <= datetime($districts_knownOn)
                AND (evidence_document_then.retiredAt IS NULL OR evidence_document_then.retiredAt > datetime($districts_knownOn))
              WITH facts_evidence, facts_evidence_index, evidence_document, evidence_document_then ORDER BY facts_evidence_index
              RETURN [facts_evidence.paraphrase, [evidence_document_then.name]]
            }
          ]
        ]
      },
      COUNT {
        MATCH (districts)<-[:MENTIONS|MENTIONS_RETIRED]-(districts_mentionedIn)
        WHERE districts_mentionedIn.recordedAt <= datetime($districts_knownOn)
          AND (districts_mentionedIn.retiredAt IS NULL OR districts_mentionedIn.retiredAt > datetime($districts_knownOn))
      }
    ]
  ]
} AS districts
