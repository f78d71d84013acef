// Every passage, by id, with its document and what it mentions among its properties.
MATCH (p:Passage)-[:PASSAGE_OF]->(d:Document)
RETURN p.id AS id, labels(p) AS labels,
  p {.*, document: d.id, mentions: COLLECT { MATCH (p)-[:MENTIONS]->(n:Entity) RETURN n.id ORDER BY n.id }} AS properties
ORDER BY id
