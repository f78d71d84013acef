RETURN COLLECT {
  MATCH (districts:District)
  WITH districts
  ORDER BY districts.divisionCode IS NULL, districts.divisionCode DESC, districts.name, districts.id LIMIT $districts_first
  RETURN [[districts.divisionCode, districts.name, districts.id], [districts.id, districts.divisionCode]]
} AS districts
