/*
id: industry-chain
title:
  zh: 从政策到举措再到产业（图）
  en: From a policy down to the industries (graph)
description:
  zh: 自一项政策或计划，经其组成部分与实施手段，一直到各自聚焦的产业
  en: From a policy or programme, through its parts and what carries it out, to the industries that these give priority to
parameters:
  top:
    type: ID
    of: [Policy, Programme]
    zh: 起点的政策或计划
    en: The policy or programme to begin at
    default: programme:hengqin-zone-construction
    suggestions: [programme:hengqin-zone-construction, policy:hengqin-master-plan, programme:common-development]
phrase:
  zh: 从 $top 到产业
  en: From $top down to the industries
result: graph
example:
  parameters: { top: policy:hengqin-master-plan }
  firstRow:
    top: { ref: policy:hengqin-master-plan }
    links: []
    parts: []
    focus: { ref: focuses-on:0cac73ac5ba1ab1a89b8 }
    industry: { ref: industry:macao-diversification-industries }
*/
MATCH (top:Entity {id: $top})
  ((whole)<-[link:PART_OF|IMPLEMENTS]-(part)){0,6}
  (doer)-[focus:FOCUSES_ON]->(industry:Industry)
RETURN DISTINCT top, link AS links, part AS parts, focus, industry
ORDER BY size(links), industry.id, [one IN links | one.id]
