/*
id: documents-and-facts
title:
  zh: 每份文献佐证了多少事实
  en: How many facts each document bears out
description:
  zh: 各文献的出版日期、被引段落数与所佐证的事实数
  en: Each document with its date, how many of its passages are cited, and how many facts they bear out
result: rows
example:
  firstRow:
    document: { ref: document:xiangzhou-hengqin-2021 }
    name: 香洲区全力支持配合服务好横琴粤澳深度合作区建设
    publishedOn: "2021-09"
    passages: 80
    facts: 462
*/
MATCH (subject:Entity)-[fact WHERE fact.retiredAt IS NULL AND fact.evidence IS NOT NULL]->()
UNWIND fact.evidence AS cited
MATCH (passage:Passage {id: cited})-[:PASSAGE_OF]->(document:Document)
RETURN document, document.name AS name, document.publishedOn AS publishedOn, count(DISTINCT passage) AS passages,
  count(DISTINCT fact) AS facts
ORDER BY facts DESC, document.id
