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
MATCH (actual:Observation {status: 'ACTUAL'})-[measured:OBSERVES]->(indicator:Indicator)
MATCH (target:Observation {status: 'TARGET'})-[aimed:OBSERVES]->(indicator)
MATCH (actual)-[actually:ABOUT]->(thing)
MATCH (target)-[finally:ABOUT]->(thing)
WHERE actual.valueUnit = target.valueUnit AND actual.valueNumber > 0 AND actual.periodLatest < target.periodEarliest
WITH *, target.periodLatest.year - actual.periodLatest.year AS years
RETURN indicator.name AS name, thing.name AS about, actual.period AS period, actual.value AS actual, target.period AS targetPeriod,
  target.value AS target, target.valueUnit AS unit, years,
  round(100 * ((target.valueNumber / actual.valueNumber) ^ (1.0 / years) - 1), 2) AS growthNeeded,
  [{ref: actual.id}, {ref: target.id}] AS figures
ORDER BY indicator.id, thing.id, period, targetPeriod
