/*
id: money-flows
title:
  zh: 资金流向（图）
  en: Where money comes from and what it is for (graph)
description:
  zh: 出资与捐赠：出资方、受益方、其所实施的举措，以及有关的金额数据
  en: Who funds or gives to whom, what the receivers carry out with it, and the figures that say how much
phrase:
  zh: 资金流向
  en: Where money comes from and what it is for
result: graph
example:
  firstRow:
    payer: { ref: district:xiangzhou }
    flow: { ref: funds:35f36d5ebeb5459543b0 }
    receiver: { ref: investment-fund:guidance-and-venture-funds }
    use: { ref: implements:a041cf85d076c8859ca0 }
    purpose: { ref: measure:enlarge-funds }
    about: { ref: about:e527dc3b24cd8d60bea4 }
    sum: { ref: observation:xiangzhou-annual-fund-input }
    amount: "250000000"
*/
MATCH (payer)-[flow:FUNDS|DONATED]->(receiver)
OPTIONAL MATCH (receiver)-[use:IMPLEMENTS]->(purpose)
OPTIONAL MATCH (sum:Observation WHERE sum.valueUnit = 'CNY')-[about:ABOUT]->(receiver)
RETURN payer, flow, receiver, use, purpose, about, sum, sum.value AS amount
ORDER BY payer.id, receiver.id, purpose.id, sum.id
