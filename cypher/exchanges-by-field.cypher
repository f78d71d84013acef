/*
id: exchanges-by-field
title:
  zh: 与澳门的合作，按领域
  en: Exchanges with Macao, by field
description:
  zh: 与某地合作的领域、合作方与出处
  en: The fields in which a place cooperates, with whom, and by which passages
parameters:
  partner:
    type: ID
    of: [District]
    zh: 合作的一方
    en: One side of the cooperation
    default: district:macao
    suggestions: [district:macao, district:hengqin-zone, district:xiangzhou]
result: rows
example:
  parameters: { partner: district:macao }
  firstRow:
    field: 医疗卫生
    ties: 1
    partners: [香洲区]
    facts: [{ ref: cooperates-with:64cc2e8fd2cf1ba05079 }]
*/
MATCH (other)-[tie:COOPERATES_WITH]-(partner:District {id: $partner})
WITH tie.area AS field, other, tie
ORDER BY other.id
RETURN field, count(*) AS ties, collect(other.name) AS partners, collect({ref: tie.id}) AS facts
ORDER BY ties DESC, field
