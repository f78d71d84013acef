/*
id: targets
title:
  zh: 目标与实际，还需多快的增长
  en: Targets against actual figures, and the growth that is still needed
description:
  zh: 同一对象同一指标的实际值与其后的目标值，以及为达目标每年所需的增长率（计算所得，百分比）
  en: The actual figures of an indicator beside later targets for the same thing, with the yearly growth, in per cent, that reaching them takes (computed)
result: rows
example:
  firstRow:
    name: 地区生产总值
    about: 香洲区
    period: "2020"
    actual: "155700000000"
    targetPeriod: "2025"
    target: "250000000000"
    unit: CNY
    years: 5
    growthNeeded: 9.93
    figures: [{ ref: observation:xiangzhou-gdp-2020 }, { ref: observation:xiangzhou-gdp-target-2025 }]
*/
MATCH (actual:Observation)-[measured:OBSERVES]->(indicator:Indicator)
MATCH (target:Observation)-[aimed:OBSERVES]->(indicator)
MATCH (actual)-[actually:ABOUT]->(thing)
MATCH (target)-[finally:ABOUT]->(thing)
WITH *, actual.valueNumber AS start, target.valueNumber AS goal, actual.periodLatest AS measuredOn, target.periodLatest AS dueOn,
  target.valueUnit AS unit
WHERE actual.status = 'ACTUAL' AND target.status = 'TARGET' AND actual.valueUnit = unit AND start > 0 AND measuredOn < target.periodEarliest
WITH *, dueOn.year - measuredOn.year AS years
RETURN indicator.name AS name, thing.name AS about, actual.period AS period, actual.value AS actual, target.period AS targetPeriod,
  target.value AS target, unit, years, round(100 * ((goal / start) ^ (1.0 / years) - 1), 2) AS growthNeeded,
  [{ref: actual.id}, {ref: target.id}] AS figures
ORDER BY indicator.id, thing.id, period, targetPeriod
