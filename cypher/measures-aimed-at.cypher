/*
id: measures-aimed-at
title:
  zh: 针对某地的举措及其所属计划（图）
  en: Measures aimed at a place, and the programmes that they belong to (graph)
description:
  zh: 针对某地或其机构的举措、实施方，以及举措所属的计划
  en: The measures aimed at a place or at what is located in it, who carries them out, and the programmes that they are parts of
parameters:
  place:
    type: ID
    of: [District]
    zh: 地区
    en: The place
    default: district:macao
    suggestions: [district:macao, district:hengqin-zone, district:zhuhai]
phrase:
  zh: 针对 $place 的举措
  en: Measures aimed at $place
result: graph
example:
  parameters: { place: district:macao }
  firstRow:
    measure: { ref: measure:attract-macao-capital }
    aim: { ref: targets:abc8b77ce1e545a16165 }
    target: { ref: district:macao }
    location: null
    part: { ref: part-of:fa59f25a5bda36e4d44e }
    programme: { ref: programme:one-park-one-town-one-corridor-one-belt }
    deed: { ref: implements:81dcd82b27d03fca3efa }
    doer: { ref: district:xiangzhou }
*/
MATCH (measure:Measure)-[aim:TARGETS]->(target)
OPTIONAL MATCH (target)-[location:LOCATED_IN]->(place:District {id: $place})
WITH measure, aim, target, location
WHERE target.id = $place OR location IS NOT NULL
OPTIONAL MATCH (measure)-[part:PART_OF]->(programme)
OPTIONAL MATCH (doer)-[deed:IMPLEMENTS]->(measure)
RETURN measure, aim, target, location, part, programme, deed, doer
ORDER BY measure.id, programme.id, doer.id
