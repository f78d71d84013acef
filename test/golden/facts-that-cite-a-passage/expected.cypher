MATCH (node:Passage {id: $node_id})
RETURN [
  COLLECT {
    CALL db.index.fulltext.queryRelationships('fact_evidence_fulltext', '"' + node.id + '"') YIELD relationship AS node_citedBy
    WITH DISTINCT node_citedBy, startNode(node_citedBy) AS node_citedBy_subject, endNode(node_citedBy) AS node_citedBy_object
    WHERE node_citedBy:PART_OF
    WITH node_citedBy, node_citedBy_subject, node_citedBy_object
    ORDER BY node_citedBy.id LIMIT $node_citedBy_first
    RETURN [[node_citedBy.id, [node_citedBy_object.id, node_citedBy_object.name]]]
  }
] AS node
