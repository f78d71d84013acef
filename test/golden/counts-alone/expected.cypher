RETURN COLLECT {
  MATCH (district:District {id: $district_id})
  RETURN [
    COUNT {
      MATCH (district)<-[district_parts_fact:PART_OF]-(district_parts)
    },
    COUNT {
      MATCH (district)-[district_facts_fact:ABOUT|ADJACENT_TO|ATTRACTED|COOPERATES_WITH|CREATED_BY|DEALT_WITH|DONATED|ESTABLISHED|FOCUSES_ON|FUNDS|HELD|HOLDS_POSITION|IMPLEMENTS|ISSUED|LEADS|LOCATED_IN|MEMBER_OF|OBSERVES|ORIGINATES_FROM|PARTICIPATES_IN|PART_OF|RESIDES_IN|SUPPORTS|TARGETS]-(district_facts)
    }
  ]
}[0] AS district, COUNT {
  MATCH (people:Person)
} AS people
