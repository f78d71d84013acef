/*
id: dated-neighbours
title:
  zh: 时间线上的邻居
  en: Its neighbours in time
example:
  selected: [district:xiangzhou]
  shows: [district:xiangzhou, district:fengshan-subdistrict, observation:xiangzhou-gdp-2020, supports:434f8fe0dbb3bd0e4eab]
*/
// Whoever has a date, by its fact or by itself, the earliest first: Bloom's slicer then plays them in order.
UNWIND $nodes AS selected
MATCH (entity:Entity) WHERE elementId(entity) = selected
MATCH (entity)-[fact WHERE fact.retiredAt IS NULL AND fact.evidence IS NOT NULL]-(neighbour)
WITH entity, fact, neighbour,
  coalesce(fact.validFromEarliest, fact.validToEarliest, neighbour.startDateEarliest, neighbour.issuedOnEarliest,
    neighbour.publishedOnEarliest, neighbour.periodEarliest) AS day
WHERE day IS NOT NULL
RETURN entity, fact, neighbour
ORDER BY day, fact.id
LIMIT 500
