RETURN [
  COLLECT {
    MATCH (districts:District)
    WHERE districts.id IS NOT NULL
    WITH districts
    ORDER BY districts.id LIMIT $districts_first
    RETURN [[districts.id], [districts.id, districts.name]]
  },
  COUNT {
    MATCH (districts:District)
  }
] AS districts
