RETURN [
  COLLECT {
    UNWIND $nodes_ids AS id_nodes_entity
    MATCH (nodes_entity:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(nodes_entity_then:Entity|PastEntity {id: id_nodes_entity})
    WHERE nodes_entity_then.recordedAt <= datetime($nodes_knownOn)
      AND (nodes_entity_then.retiredAt IS NULL OR nodes_entity_then.retiredAt > datetime($nodes_knownOn))
    RETURN [id_nodes_entity, [nodes_entity_then.id, nodes_entity_then.name]]
  },
  COLLECT {
    UNWIND $nodes_ids_2 AS id_nodes_passage
    MATCH (nodes_passage:Passage|PastPassage {id: id_nodes_passage})
    WHERE nodes_passage.recordedAt <= datetime($nodes_knownOn)
      AND (nodes_passage.retiredAt IS NULL OR nodes_passage.retiredAt > datetime($nodes_knownOn))
    RETURN [id_nodes_passage, [nodes_passage.id, nodes_passage.paraphrase]]
  },
  COLLECT {
    UNWIND $nodes_ids_3 AS id_nodes_supports
    CALL (id_nodes_supports) {
      MATCH (nodes_supports_subject)-[nodes_supports:SUPPORTS {id: id_nodes_supports}]->(nodes_supports_object) RETURN nodes_supports_subject, nodes_supports, nodes_supports_object
      UNION ALL
      MATCH (nodes_supports_subject)-[nodes_supports:SUPPORTS_RETIRED {id: id_nodes_supports}]->(nodes_supports_object) RETURN nodes_supports_subject, nodes_supports, nodes_supports_object
    }
    MATCH (nodes_supports_subject)<-[:VERSION_OF*0..1]-(nodes_supports_subject_then) MATCH (nodes_supports_object)<-[:VERSION_OF*0..1]-(nodes_supports_object_then)
    WHERE nodes_supports.recordedAt <= datetime($nodes_knownOn)
      AND (nodes_supports.retiredAt IS NULL OR nodes_supports.retiredAt > datetime($nodes_knownOn))
      AND nodes_supports_subject_then.recordedAt <= datetime($nodes_knownOn)
      AND (nodes_supports_subject_then.retiredAt IS NULL OR nodes_supports_subject_then.retiredAt > datetime($nodes_knownOn))
      AND nodes_supports_object_then.recordedAt <= datetime($nodes_knownOn)
      AND (nodes_supports_object_then.retiredAt IS NULL OR nodes_supports_object_then.retiredAt > datetime($nodes_knownOn))
    RETURN [id_nodes_supports, [
      nodes_supports.id,
      nodes_supports.confidence,
      [nodes_supports_object_then.id, nodes_supports_object_then.name]
    ]]
  }
] AS nodes
