/*
id: passages-of-entities
title:
  zh: 展开出处：佐证其事实的段落与文献
  en: Expand the evidence for facts about it
example:
  selected: [person:li-weihui]
  shows: [person:li-weihui, passage:xh-59, document:xiangzhou-hengqin-2021]
*/
// At most a hundred passages, those that bear out most facts.
UNWIND $nodes AS selected
MATCH (entity:Entity) WHERE elementId(entity) = selected
MATCH (entity)-[fact WHERE fact.retiredAt IS NULL]-()
UNWIND fact.evidence AS cited
WITH entity, cited, count(DISTINCT fact) AS facts
ORDER BY facts DESC, cited
LIMIT 100
MATCH (passage:Passage {id: cited})-[origin:PASSAGE_OF]->(document:Document)
OPTIONAL MATCH (passage)-[mention:MENTIONS]->(entity)
RETURN entity, mention, passage, origin, document
