/*
id: figures
title:
  zh: 它的数据
  en: Figures about it
of: [District, Event, Institution, InvestmentFund, Measure, Person, Policy, Programme, Project]
example:
  selected: [district:xiangzhou]
  shows: [district:xiangzhou, observation:xiangzhou-gdp-2020, observation:xiangzhou-gdp-target-2025]
*/
UNWIND $nodes AS selected
MATCH (entity:Entity) WHERE elementId(entity) = selected
MATCH (figure:Observation)-[about:ABOUT]->(entity)
OPTIONAL MATCH (figure)-[measured:OBSERVES]->(indicator:Indicator)
RETURN entity, about, figure, measured, indicator
