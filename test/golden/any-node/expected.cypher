MATCH (node:Entity {id: $node_id})
RETURN [
  node.id,
  node.name,
  COLLECT {
    MATCH (node)<-[:MENTIONS]-(node_mentionedIn)
    WITH node_mentionedIn
    ORDER BY node_mentionedIn.start, node_mentionedIn.id LIMIT $node_mentionedIn_first
    RETURN [[node_mentionedIn.start, node_mentionedIn.end]]
  },
  node.level,
  node.sort
] AS node
