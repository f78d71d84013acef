/*
id: unfunded-programmes
title:
  zh: 没有出资记录的计划
  en: Programmes without recorded funding
description:
  zh: 图中没有任何出资事实的计划，以及实施它们的各方
  en: Programmes that no fact says anyone pays for, with those who carry them out
result: rows
example:
  firstRow:
    programme: { ref: programme:innovation-driven-development }
    name: 创新驱动发展战略
    carriedOutBy: [香洲区, 珠海市香洲区创新驱动发展若干措施, 创新型城区建设]
*/
MATCH (programme:Programme)
WHERE NOT EXISTS { (payer)-[funding:FUNDS]->(programme) }
OPTIONAL MATCH (doer)-[deed:IMPLEMENTS]->(programme)
WITH programme, doer
ORDER BY doer.id
RETURN programme, programme.name AS name, collect(doer.name) AS carriedOutBy
ORDER BY size(carriedOutBy) DESC, programme.id
