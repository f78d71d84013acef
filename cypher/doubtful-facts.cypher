/*
id: doubtful-facts
title:
  zh: 存疑的事实
  en: Facts that the sources leave in doubt
description:
  zh: 可信度低于给定值的事实，最低者在前
  en: Facts whose confidence is below a given one, the least sure first
parameters:
  below:
    type: Decimal
    zh: 可信度的上限，0 到 1
    en: The confidence below which facts are shown, from 0 to 1
    default: "1"
    suggestions: ["0.9", "1"]
result: rows
example:
  parameters: { below: "0.9" }
  firstRow:
    subject: 建设创新载体
    relation: IMPLEMENTS
    object: 香洲创港中心
    confidence: 0.8
    proof: （原文前有残缺）点名建设暨大科技园、香洲创港中心和格创集成三个创新载体。
    fact: { ref: implements:71713052ebf2fdf950b8 }
*/
MATCH (subject:Entity)-[fact WHERE fact.retiredAt IS NULL AND fact.confidence < toFloat($below)]->(object)
RETURN subject.name AS subject, replace(type(fact), '_RETIRED', '') AS relation, object.name AS object, fact.confidence AS confidence,
  fact.because AS proof, fact
ORDER BY confidence, fact.id
