/*
id: neighbours
title:
  zh: 一个实体的全部邻居，按关系（图）
  en: The neighbours of an entity, by relation (graph)
description:
  zh: 与某实体直接相连的一切，按关系与方向排列
  en: Everything that one fact joins to an entity, by relation and direction
parameters:
  entity:
    type: ID
    zh: 实体
    en: The entity
    default: district:hengqin-zone
    suggestions: [district:hengqin-zone, district:xiangzhou, policy:hengqin-master-plan, person:li-weihui]
phrase:
  zh: "$entity 的全部邻居"
  en: Neighbours of $entity
result: graph
example:
  parameters: { entity: person:li-weihui }
  firstRow:
    relation: HOLDS_POSITION
    forward: true
    entity: { ref: person:li-weihui }
    fact: { ref: holds-position:f7d2e3d2f5ad28add120 }
    neighbour: { ref: institution:xiangzhou-party-committee }
*/
MATCH (entity:Entity {id: $entity})-[fact WHERE fact.retiredAt IS NULL AND fact.evidence IS NOT NULL]-(neighbour)
RETURN replace(type(fact), '_RETIRED', '') AS relation, startNode(fact) = entity AS forward, entity, fact, neighbour
ORDER BY relation, forward, neighbour.id, fact.id
