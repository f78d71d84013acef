MATCH (district:District {id: $district_id})
RETURN [
  district.name,
  [
    COLLECT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
      WITH district_supportedBy_fact, district_supportedBy
      ORDER BY district_supportedBy_fact.id LIMIT $district_supportedBy_first
      RETURN [
        [district_supportedBy.id, district_supportedBy.name],
        [
          district_supportedBy_fact.validFrom,
          district_supportedBy_fact.validTo,
          district_supportedBy_fact.endState,
          COLLECT {
            UNWIND range(0, size(district_supportedBy_fact.evidence[..$supportedBy_evidence_first]) - 1) AS supportedBy_evidence_index
            MATCH (supportedBy_evidence:Passage {id: district_supportedBy_fact.evidence[supportedBy_evidence_index]})
            MATCH (supportedBy_evidence)-[:PASSAGE_OF]->(evidence_document)
            WITH supportedBy_evidence, supportedBy_evidence_index, evidence_document ORDER BY supportedBy_evidence_index
            RETURN [supportedBy_evidence.paraphrase, [evidence_document.name]]
          }
        ]
      ]
    },
    COUNT {
      MATCH (district)<-[district_supportedBy_fact:SUPPORTS]-(district_supportedBy)
    }
  ]
] AS district
