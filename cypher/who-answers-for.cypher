/*
id: who-answers-for
title:
  zh: 谁对一项举措负责，逐级向上（图）
  en: Who answers for an initiative, level by level (graph)
description:
  zh: 一项举措、计划或项目逐级隶属或为之实施的上级，以及领导、印发、设立或实施各级的主体
  en: What a measure, programme or project is a part of or carries out, level by level, and who leads, issued, founded or carries out each
parameters:
  initiative:
    type: ID
    of: [Measure, Programme, Project, Policy]
    zh: 举措、计划、项目或政策
    en: The measure, programme, project or policy
    default: measure:enlarge-funds
    suggestions: [measure:enlarge-funds, programme:strong-chain-plan, policy:cluster-registration]
phrase:
  zh: 谁对 $initiative 负责
  en: Who answers for $initiative
result: graph
example:
  parameters: { initiative: measure:enlarge-funds }
  firstRow:
    distance: 0
    level: { ref: measure:enlarge-funds }
    duty: { ref: implements:cfca5382de5514fdd8e7 }
    agent: { ref: district:xiangzhou }
    steps: []
*/
MATCH (initiative:Entity {id: $initiative}) ((lower)-[step:PART_OF|IMPLEMENTS]->(higher)){0,8} (level)
OPTIONAL MATCH (agent:District|Institution|Person)-[duty:LEADS|ISSUED|ESTABLISHED|IMPLEMENTS]->(level)
WITH level, duty, agent, step AS steps
ORDER BY size(steps), [one IN steps | one.id]
WITH level, duty, agent, collect(steps)[0] AS steps
RETURN size(steps) AS distance, level, duty, agent, steps
ORDER BY distance, level.id, agent.id, duty.id
