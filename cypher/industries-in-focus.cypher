/*
id: industries-in-focus
title:
  zh: 各产业受多少计划聚焦
  en: Industries by how many give them priority
description:
  zh: 以各产业为重点的政策、计划、举措与项目的个数和名称
  en: How many policies, programmes, measures and projects give priority to each industry, and which
result: rows
example:
  firstRow:
    industry: { ref: industry:tourism }
    name: 旅游业
    times: 3
    by: [深化与澳门旅游合作, “一程多站”旅游, 国际化滨海休闲旅游目的地]
*/
MATCH (industry:Industry)
OPTIONAL MATCH (actor)-[focus:FOCUSES_ON]->(industry)
WITH industry, actor
ORDER BY actor.id
RETURN industry, industry.name AS name, count(actor) AS times, collect(actor.name) AS by
ORDER BY times DESC, industry.id
