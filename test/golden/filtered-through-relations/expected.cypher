RETURN COLLECT {
  MATCH (districts:District)
  WHERE NOT EXISTS { MATCH (districts)-[districts_where_funds_every_fact:FUNDS]->(districts_where_funds_every) WHERE NOT coalesce((districts_where_funds_every_fact.amountUnit = $districts_where_funds_amount_unit AND districts_where_funds_every_fact.amountNumber > $districts_where_funds_amount_gt), false) }
    AND NOT EXISTS { MATCH (districts)<-[districts_where_residents_none_fact:RESIDES_IN]-(districts_where_residents_none) }
    AND EXISTS { MATCH (districts)-[districts_where_supports_some_fact:SUPPORTS]->(districts_where_supports_some) WHERE districts_where_supports_some_fact.confidence >= $districts_where_supports_confidence_gte AND districts_where_supports_some:District AND districts_where_supports_some.level IN $districts_where_supports_district_level_in }
    AND districts.id IS NOT NULL
  WITH districts
  ORDER BY districts.id LIMIT $districts_first
  RETURN [[districts.id]]
} AS districts
