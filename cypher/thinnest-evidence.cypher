/*
id: thinnest-evidence
title:
  zh: 证据最少的实体
  en: Entities with the least evidence
description:
  zh: 按佐证段落数由少到多列出实体，便于补充取证
  en: Entities by how many passages bear out facts about them, the fewest first, so that more can be sought
result: rows
example:
  firstRow:
    entity: { ref: district:gongbei }
    name: 拱北
    passages: 1
    facts: 1
*/
MATCH (entity:Entity)
OPTIONAL MATCH (entity)-[fact WHERE fact.retiredAt IS NULL AND fact.evidence IS NOT NULL]-()
UNWIND coalesce(fact.evidence, [null]) AS passage
RETURN entity, entity.name AS name, count(DISTINCT passage) AS passages, count(DISTINCT fact) AS facts
ORDER BY passages, facts, entity.id
