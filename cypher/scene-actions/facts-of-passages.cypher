/*
id: facts-of-passages
title:
  zh: 此段落佐证了哪些事实
  en: Which facts it bears out
of: [Passage]
example:
  selected: [passage:xh-04]
  shows: [district:xiangzhou, supports:434f8fe0dbb3bd0e4eab, district:hengqin-zone]
*/
// The full-text index knows a fact by each passage that it cites.
UNWIND $nodes AS selected
MATCH (passage:Passage) WHERE elementId(passage) = selected
CALL db.index.fulltext.queryRelationships('fact_evidence_fulltext', '"' + passage.id + '"') YIELD relationship AS fact
WITH fact
WHERE fact.retiredAt IS NULL
RETURN startNode(fact) AS subject, fact, endNode(fact) AS object
