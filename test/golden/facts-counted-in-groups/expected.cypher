RETURN [
  COLLECT {
    MATCH (counts_subject)-[counts:FUNDS|SUPPORTS]->(counts_object)
    WHERE any(label IN labels(counts_subject) WHERE label IN $counts_where_subject_type_in)
    WITH split(counts_subject.id, ':')[0] AS counts_key_1, split(counts.id, ':')[0] AS counts_key_2, left(counts.validFrom, 4) AS counts_key_3, count(*) AS counts_count
    ORDER BY counts_count DESC, counts_key_1, counts_key_2, counts_key_3 LIMIT $counts_first
    RETURN [counts_count, counts_key_1, counts_key_2, counts_key_3]
  },
  null
] AS counts
