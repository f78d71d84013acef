// Every passage as it was known at a moment, by id, with its document and what it mentioned among its properties.
MATCH (p:Passage|PastPassage)-[:PASSAGE_OF|PASSAGE_OF_RETIRED]->(d)
WHERE p.id IS NOT NULL
// knownOn: p
RETURN p.id AS id, ['Passage'] AS labels,
  p {.*, document: d.id, mentions: COLLECT { MATCH (p)-[:MENTIONS|MENTIONS_RETIRED]->(n) RETURN n.id ORDER BY n.id }} AS properties
ORDER BY id
