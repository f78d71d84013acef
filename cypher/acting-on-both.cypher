/*
id: acting-on-both
title:
  zh: 同时作用于两地的各方（图）
  en: Who acts on both of two places (graph)
description:
  zh: 支持、针对两地或与之合作的各方，连同说明此事的事实
  en: Whoever supports, is aimed at or cooperates with each of two places, with the facts that say so
parameters:
  one:
    type: ID
    of: [District]
    zh: 一地
    en: One place
    default: district:hengqin-zone
    suggestions: [district:hengqin-zone, district:xiangzhou]
  other:
    type: ID
    of: [District]
    zh: 另一地
    en: The other place
    default: district:macao
    suggestions: [district:macao, district:zhuhai]
phrase:
  zh: 谁同时作用于 $one 和 $other
  en: Who acts on both $one and $other
result: graph
example:
  parameters: { one: district:hengqin-zone, other: district:macao }
  firstRow:
    actor: { ref: district:xiangzhou }
    name: 香洲区
    one: { ref: district:hengqin-zone }
    withOne: [{ ref: cooperates-with:23a69972810e205d7ad8 }, { ref: cooperates-with:95c83d72847389ca4d97 }, { ref: cooperates-with:e6ba15b634b9641eb635 }, { ref: cooperates-with:fd0ad6d6dd2d06f86c7e }, { ref: supports:434f8fe0dbb3bd0e4eab }]
    other: { ref: district:macao }
    withOther: [{ ref: cooperates-with:242fc93ff288e83a7600 }, { ref: cooperates-with:5a7ebe30a4cd82405835 }, { ref: cooperates-with:62fa5d1c5c99adbc5731 }, { ref: cooperates-with:64cc2e8fd2cf1ba05079 }, { ref: cooperates-with:764286dcb699f3ce08e1 }, { ref: cooperates-with:85faf94e4f107205f418 }, { ref: cooperates-with:e94775b183a21072727b }]
*/
MATCH (actor)-[first:SUPPORTS|TARGETS|COOPERATES_WITH]-(one:District {id: $one})
WHERE startNode(first) = actor OR type(first) STARTS WITH 'COOPERATES_WITH'
MATCH (actor)-[second:SUPPORTS|TARGETS|COOPERATES_WITH]-(other:District {id: $other})
WHERE startNode(second) = actor OR type(second) STARTS WITH 'COOPERATES_WITH'
WITH actor, one, other, first, second
ORDER BY first.id, second.id
RETURN actor, actor.name AS name, one, collect(DISTINCT first) AS withOne, other, collect(DISTINCT second) AS withOther
ORDER BY actor.id
