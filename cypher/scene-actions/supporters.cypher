/*
id: supporters
title:
  zh: 谁支持它
  en: Who supports it
of: [District, Industry, Institution, InvestmentFund, Measure, Person, Policy, Programme, Project]
example:
  selected: [district:hengqin-zone]
  shows: [district:xiangzhou, supports:434f8fe0dbb3bd0e4eab, district:hengqin-zone]
*/
UNWIND $nodes AS selected
MATCH (supported:Entity) WHERE elementId(supported) = selected
MATCH (supporter)-[support:SUPPORTS]->(supported)
RETURN supporter, support, supported
