/*
id: leaders
title:
  zh: 谁领导什么
  en: Who leads what
description:
  zh: 领导关系：领导者、被领导的地区、机构、计划或事件，以及出处
  en: Who leads which district, institution, programme or event, and by which passage
result: rows
example:
  firstRow:
    leader: { ref: district:guangdong }
    name: 广东省
    led: { ref: programme:xiangzhou-hengqin-support }
    leads: 香洲区支持配合服务合作区建设
    since: null
    proof: 香洲将依照中央、广东省和珠海市的安排支持合作区，并在科技、民生与改革上同横琴、澳门加强互惠合作。
*/
MATCH (leader)-[lead:LEADS]->(led)
RETURN leader, leader.name AS name, led, led.name AS leads, lead.validFrom AS since, lead.because AS proof
ORDER BY leader.id, led.id
