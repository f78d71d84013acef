RETURN COLLECT {
  MATCH (observations:Observation)
  WHERE observations.nameFolded CONTAINS $observations_where_name_contains
    AND NOT observations.writtenAs IS NULL
    AND (observations.id IN $observations_where_id_in OR $observations_where_aliases_has IN observations.aliases)
    AND observations.periodEarliest <= date($observations_where_period_overlaps_latest)
    AND observations.periodLatest >= date($observations_where_period_overlaps_earliest)
    AND observations.status IN $observations_where_status_in
    AND observations.valueUnit = $observations_where_value_unit
    AND observations.valueNumber >= $observations_where_value_gte
    AND observations.id IS NOT NULL
  WITH observations
  ORDER BY observations.id LIMIT $observations_first
  RETURN [[observations.id, observations.value, observations.valueUnit, observations.period]]
} AS observations
