RETURN [
  COLLECT {
    UNWIND $nodes_ids AS id_nodes_entity
    MATCH (nodes_entity:Entity {id: id_nodes_entity})
    RETURN [id_nodes_entity, [nodes_entity.id, nodes_entity.name]]
  },
  COLLECT {
    UNWIND $nodes_ids_2 AS id_nodes_passage
    MATCH (nodes_passage:Passage {id: id_nodes_passage})
    RETURN [id_nodes_passage, [
      nodes_passage.id,
      nodes_passage.paraphrase,
      nodes_passage.paraphraseHant,
      nodes_passage.paraphraseEn,
      nodes_passage.paraphrasePt,
      COLLECT {
        MATCH (nodes_passage)-[:PASSAGE_OF]->(nodes_passage_document)
        RETURN [
          nodes_passage_document.name,
          COLLECT {
            MATCH (nodes_passage_document)<-[:PASSAGE_OF]-(document_passages)
            WITH document_passages
            ORDER BY document_passages.start, document_passages.id LIMIT $document_passages_first
            RETURN [[document_passages.id]]
          }
        ]
      }[0]
    ]]
  },
  COLLECT {
    UNWIND $nodes_ids_3 AS id_nodes_supports
    MATCH (nodes_supports_subject)-[nodes_supports:SUPPORTS {id: id_nodes_supports}]->(nodes_supports_object)
    RETURN [id_nodes_supports, [
      nodes_supports.id,
      [nodes_supports_subject.id, nodes_supports_subject.name],
      [nodes_supports_object.id, nodes_supports_object.name]
    ]]
  }
] AS nodes
