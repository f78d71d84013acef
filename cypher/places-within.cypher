/*
id: places-within
title:
  zh: 一地之内的所有地方（图）
  en: All places within a place (graph)
description:
  zh: 逐级隶属于某地的一切地方，近者在前
  en: Every place that is a part of a place, at any remove, the nearest first
parameters:
  district:
    type: ID
    of: [District]
    zh: 外围的地区
    en: The place around them
    default: district:guangdong
    suggestions: [district:guangdong, district:zhuhai, district:xiangzhou, district:greater-bay-area]
phrase:
  zh: "$district 之内的所有地方"
  en: All places within $district
result: graph
cap: { rows: 500, seconds: 10 }
example:
  parameters: { district: district:guangdong }
  firstRow:
    place: { ref: district:zhuhai }
    name: 珠海市
    level: CITY
    steps: 1
    parts: [{ ref: part-of:9d66a2edec157d65237b }]
    outer: { ref: district:guangdong }
*/
MATCH (outer:District {id: $district}) ((higher)<-[part:PART_OF]-(lower:District)){1,8} (place)
RETURN place, place.name AS name, place.level AS level, size(part) AS steps, part AS parts, outer
ORDER BY steps, place.id
