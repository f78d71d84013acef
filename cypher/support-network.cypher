/*
id: support-network
title:
  zh: 合作区建设由谁推动（图）
  en: Who moves what is aimed at a place (graph)
description:
  zh: 针对某地的政策、计划与举措，以及印发、设立、领导、实施、支持、参与它们的各方
  en: The policies, programmes and measures aimed at a place, and whoever issues, founds, leads, carries out, supports or joins them
parameters:
  place:
    type: ID
    of: [District]
    zh: 地区
    en: The place
    default: district:hengqin-zone
    suggestions: [district:hengqin-zone, district:macao, district:greater-bay-area]
phrase:
  zh: 由谁推动针对 $place 的工作
  en: Who moves what is aimed at $place
result: graph
example:
  parameters: { place: district:hengqin-zone }
  firstRow:
    place: { ref: district:hengqin-zone }
    aim: { ref: targets:969c333590f71da81b11 }
    initiative: { ref: policy:hengqin-master-plan }
    deed: { ref: issued:a11fa1cb831275f6ed56 }
    actor: { ref: institution:cpc-central-committee }
*/
MATCH (initiative)-[aim:TARGETS]->(place:District {id: $place})
OPTIONAL MATCH (actor)-[deed:ISSUED|ESTABLISHED|LEADS|IMPLEMENTS|SUPPORTS|PARTICIPATES_IN]->(initiative)
RETURN place, aim, initiative, deed, actor
ORDER BY actor IS NULL, initiative.id, actor.id, deed.id
