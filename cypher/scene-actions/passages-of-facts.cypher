/*
id: passages-of-facts
title:
  zh: 展开出处：佐证此事实的段落与文献
  en: Expand the evidence for this fact
example:
  selected: [holds-position:f7d2e3d2f5ad28add120]
  shows: [person:li-weihui, holds-position:f7d2e3d2f5ad28add120, institution:xiangzhou-party-committee, document:xiangzhou-hengqin-2021]
*/
UNWIND $relationships AS selected
MATCH (subject)-[fact]->(object) WHERE elementId(fact) = selected
UNWIND fact.evidence AS cited
MATCH (passage:Passage {id: cited})-[origin:PASSAGE_OF]->(document:Document)
OPTIONAL MATCH (passage)-[mention:MENTIONS]->(named) WHERE named IN [subject, object]
RETURN subject, fact, object, passage, origin, document, mention
