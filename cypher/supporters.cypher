/*
id: supporters
title:
  zh: 谁在支持，自何时起，凭何为证
  en: Who supports it, since when, on what proof
description:
  zh: 支持某一对象的各方，连同方式、起始时间与出处段落，起始最早者在前
  en: Everyone who supports something, in what way, since when and by which passages, the earliest first
parameters:
  supported:
    type: ID
    zh: 被支持者
    en: What is supported
    default: district:hengqin-zone
    suggestions: [district:hengqin-zone, policy:hengqin-master-plan, programme:macao-diversification, programme:study-campaign]
result: rows
example:
  parameters: { supported: district:hengqin-zone }
  firstRow:
    supporter: { ref: district:xiangzhou }
    name: 香洲区
    since: "2021-09-09"
    way: 主动对接、支持并服务合作区建设，举全区之力配合
    proof: "9月9日香洲召集区委常委会，学习总体方案、讨论如何落实，并安排支持合作区的工作。"
    passages: [{ ref: passage:xh-04 }, { ref: passage:xh-01 }, { ref: passage:xh-62 }, { ref: passage:xh-08 }, { ref: passage:xh-06 }, { ref: passage:xh-09 }]
*/
MATCH (supporter)-[support:SUPPORTS]->(supported:Entity {id: $supported})
RETURN supporter, supporter.name AS name, support.validFrom AS since, support.way AS way, support.because AS proof,
  [id IN support.evidence | {ref: id}] AS passages
ORDER BY support.validFromEarliest, supporter.id
