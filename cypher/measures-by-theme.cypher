/*
id: measures-by-theme
title:
  zh: 各领域的举措
  en: Measures by field of policy
description:
  zh: 产业、创新、改革、民生、安全、学习各领域的举措数与名称
  en: How many measures there are in industry, innovation, reform, livelihood, safety and learning, and which
result: rows
example:
  firstRow:
    theme: INNOVATION
    measures: 22
    names: [吸引“高精尖缺”人才, 引进高层次人才和创新团队, 为高端人才在合作区发展提供更优质服务, 建设创新载体, 打造人才环境, 加快发展动能转换, 营造创新氛围, 为国际高端人才进出合作区提供高度便利, 鼓励澳门青年在香洲创新创业, 做大基金规模, 提升金融支撑科技创新能力, 挖掘科技型中小企业, 培育单项冠军和隐形冠军企业, 培育创新主体, 以投促引，引进高成长创新型项目, 产业链与创新链双向布局, 解决人才住房和子女入学问题, 支持建设新型孵化器、优化孵化链条, 支持企业上市, 加大对规上、成长性好、有潜力企业的支持, 承接合作区创新资本溢出, 承接合作区的创新资源溢出]
*/
MATCH (measure:Measure)
WITH measure
ORDER BY measure.id
RETURN measure.theme AS theme, count(*) AS measures, collect(measure.name) AS names
ORDER BY measures DESC, theme
