MATCH (person:Person {id: $person_id})
RETURN [
  COLLECT {
    MATCH (person)-[person_holdsPosition_fact:HOLDS_POSITION]->(person_holdsPosition)
    WHERE person_holdsPosition_fact.titleFolded CONTAINS $person_holdsPosition_where_title_startsWith
      AND (person_holdsPosition_fact.validFromEarliest IS NULL OR person_holdsPosition_fact.validFromEarliest <= date($person_holdsPosition_where_validity_overlaps_latest))
      AND (person_holdsPosition_fact.validToLatest IS NULL OR person_holdsPosition_fact.validToLatest > date($person_holdsPosition_where_validity_overlaps_earliest))
    WITH person_holdsPosition_fact, person_holdsPosition
    ORDER BY person_holdsPosition_fact.validFromEarliest IS NULL, person_holdsPosition_fact.validFromEarliest DESC, person_holdsPosition.name, person_holdsPosition_fact.id LIMIT $person_holdsPosition_first
    RETURN [
      [
        toString(person_holdsPosition_fact.validFromEarliest),
        person_holdsPosition.name,
        person_holdsPosition_fact.id
      ],
      [
        person_holdsPosition_fact.title,
        person_holdsPosition_fact.titleHant,
        person_holdsPosition_fact.titleEn,
        person_holdsPosition_fact.titlePt,
        person_holdsPosition_fact.validFrom,
        person_holdsPosition_fact.validTo,
        person_holdsPosition_fact.endState
      ]
    ]
  }
] AS person
