// Every entity as it was known at a moment, by id, under the labels that it had then.
MATCH (n:Entity|PastEntity)
WHERE n.id IS NOT NULL
// knownOn: n
RETURN n.id AS id,
  CASE WHEN n:PastEntity THEN [label IN labels(n) WHERE label STARTS WITH 'Past' | substring(label, 4)] ELSE labels(n) END AS labels,
  properties(n) AS properties
ORDER BY id
