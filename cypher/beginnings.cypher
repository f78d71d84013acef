/*
id: beginnings
title:
  zh: 何时开始了什么
  en: What began when
description:
  zh: 按起始年月（原文只到年的按年）统计事实，并列出关系与对象
  en: Facts by the month in which they began, or the year where the source says no more, with their relations and objects
result: rows
example:
  firstRow:
    month: "2020"
    facts: 10
    relations: [ESTABLISHED, PART_OF, IMPLEMENTS]
    objects: [凤山街道, 香洲区, 正菱控股, 优化镇街职能配置和机构设置, 优化城市更新前期工作推进模式, 规范资产管理, 简化经营场所登记手续, 引导区属国企参与旧村改造前期工作, 集群注册, 一址多照]
*/
MATCH (subject:Entity)-[fact WHERE fact.retiredAt IS NULL AND fact.validFrom IS NOT NULL]->(object)
WITH left(fact.validFrom, 7) AS month, fact, object
ORDER BY object.id, fact.id
RETURN month, count(*) AS facts, collect(DISTINCT replace(type(fact), '_RETIRED', '')) AS relations, collect(DISTINCT object.name) AS objects
ORDER BY month
