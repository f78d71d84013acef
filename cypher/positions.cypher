/*
id: positions
title:
  zh: 谁在何处任何职
  en: Who holds which office
description:
  zh: 人物所任职务、所在机构或地区、起止时间与出处
  en: The offices that people hold, where, from when to when, and by which passage
result: rows
example:
  firstRow:
    person: { ref: person:li-weihui }
    name: 李伟辉
    title: 书记
    at: 中共珠海市香洲区委员会
    since: null
    until: null
    proof: 栏目“一把手访谈”：受访者为香洲区委书记李伟辉，主题为加强合作、互利共赢。
*/
MATCH (person:Person)-[position:HOLDS_POSITION]->(place)
RETURN person, person.name AS name, position.title AS title, place.name AS at, position.validFrom AS since, position.validTo AS until,
  position.because AS proof
ORDER BY person.id, place.id, title
