// Every fact as it was known at a moment, by id, under its live type.
MATCH (subject:Entity|RetiredEntity)-[f]->(object:Entity|RetiredEntity)
WHERE f.evidence IS NOT NULL
// asOf: f
RETURN f.id AS id,
  CASE WHEN type(f) ENDS WITH '_RETIRED' THEN left(type(f), size(type(f)) - 8) ELSE type(f) END AS type,
  subject.id AS `from`, object.id AS `to`, properties(f) AS properties
ORDER BY id
