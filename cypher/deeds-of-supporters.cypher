/*
id: deeds-of-supporters
title:
  zh: 支持者创办了什么、实施了什么
  en: What the supporters have founded and carry out
description:
  zh: 某一对象的支持者所设立的机构、基金、项目等，以及所实施的计划
  en: The institutions, funds and projects that supporters of something have set up, and the programmes that they carry out
parameters:
  supported:
    type: ID
    zh: 被支持者
    en: What is supported
    default: district:hengqin-zone
    suggestions: [district:hengqin-zone, policy:hengqin-master-plan]
result: rows
example:
  parameters: { supported: district:hengqin-zone }
  firstRow:
    supporter: 香洲区
    founded: true
    made: { ref: district:fengshan-subdistrict }
    name: 凤山街道
    since: "2020"
    proof: 新成立的凤山街道为三溪片区的发展提供保障。
*/
MATCH (supporter)-[support:SUPPORTS]->(supported:Entity {id: $supported})
MATCH (supporter)-[deed:ESTABLISHED|IMPLEMENTS]->(made:Institution|District|Programme|Project|InvestmentFund)
RETURN DISTINCT supporter.name AS supporter, deed.id STARTS WITH 'established:' AS founded, made, made.name AS name, deed.validFrom AS since,
  deed.because AS proof
ORDER BY founded DESC, since, made.id
