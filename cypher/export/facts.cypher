// Every live fact that may hold on the days asked about, by id: relationships between entities that carry evidence and have not been retired.
MATCH (subject:Entity)-[f]->(object:Entity)
WHERE f.evidence IS NOT NULL AND f.retiredAt IS NULL
// asOf: f
RETURN f.id AS id, type(f) AS type, subject.id AS `from`, object.id AS `to`, properties(f) AS properties
ORDER BY id
