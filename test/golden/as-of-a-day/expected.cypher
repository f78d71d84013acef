MATCH (district:District {id: $district_id})
RETURN [
  district.name,
  [
    COLLECT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
      WHERE district_supportedBy_fact.confidence >= $district_supportedBy_where_confidence_gte
        AND (district_supportedBy_fact.validFromEarliest IS NULL OR district_supportedBy_fact.validFromEarliest <= date($district_validOn_latest))
        AND (district_supportedBy_fact.validToLatest IS NULL OR district_supportedBy_fact.validToLatest > date($district_validOn_earliest))
      WITH district_supportedBy_fact, district_supportedBy
      ORDER BY district_supportedBy_fact.id LIMIT $district_supportedBy_first
      RETURN [
        [district_supportedBy.id, district_supportedBy.name],
        [
          district_supportedBy_fact.validFrom,
          district_supportedBy_fact.validTo,
          district_supportedBy_fact.endState
        ]
      ]
    },
    COUNT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
      WHERE district_supportedBy_fact.confidence >= $district_supportedBy_where_confidence_gte
        AND (district_supportedBy_fact.validFromEarliest IS NULL OR district_supportedBy_fact.validFromEarliest <= date($district_validOn_latest))
        AND (district_supportedBy_fact.validToLatest IS NULL OR district_supportedBy_fact.validToLatest > date($district_validOn_earliest))
    }
  ]
] AS district
