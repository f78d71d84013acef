/*
id: figures-of
title:
  zh: 一地、一事的全部数据
  en: All figures about something
description:
  zh: 关于某对象的各指标数值、单位、时期、性质与原文写法
  en: The value, unit and period of every figure about something, whether actual or target, and as the document writes it
parameters:
  about:
    type: ID
    zh: 统计对象
    en: What the figures are about
    default: district:xiangzhou
    suggestions: [district:xiangzhou, district:zhuhai, policy:innovation-measures, investment-fund:guidance-and-venture-funds]
result: rows
example:
  parameters: { about: district:xiangzhou }
  firstRow:
    indicator: { ref: indicator:annual-fund-input }
    name: 基金年投入额
    period: null
    value: "250000000"
    unit: CNY
    status: TARGET
    bound: MORE_THAN
    writtenAs: 超过2.5亿元
    figure: { ref: observation:xiangzhou-annual-fund-input }
    proof: 香洲以金融支持科创：建产业金融数字平台，扩大基金，支持企业上市，年投入逾2.5亿元设引导和创投基金，以投资带动招商。
*/
MATCH (figure:Observation)-[about:ABOUT]->(thing:Entity {id: $about})
MATCH (figure)-[measured:OBSERVES]->(indicator:Indicator)
RETURN indicator, indicator.name AS name, figure.period AS period, figure.value AS value, figure.valueUnit AS unit, figure.status AS status,
  figure.bound AS bound, figure.writtenAs AS writtenAs, figure, about.because AS proof
ORDER BY indicator.id, figure.periodEarliest, figure.id
