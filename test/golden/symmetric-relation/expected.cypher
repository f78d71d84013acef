MATCH (district:District {id: $district_id})
RETURN [
  COLLECT {
    MATCH (district)-[district_adjacentTo_fact:ADJACENT_TO]-(district_adjacentTo)
    WITH district_adjacentTo_fact, district_adjacentTo, startNode(district_adjacentTo_fact) AS district_adjacentTo_subject, endNode(district_adjacentTo_fact) AS district_adjacentTo_object
    ORDER BY district_adjacentTo_fact.id LIMIT $district_adjacentTo_first
    RETURN [[district_adjacentTo.name], [[district_adjacentTo_subject.id], [district_adjacentTo_object.id]]]
  }
] AS district
