RETURN COLLECT {
  WITH COLLECT { UNWIND ['entity_search', 'past_entity_search'] AS index CALL db.index.fulltext.queryNodes(index, $search_strict, {limit: $search_reach}) YIELD node, score WHERE node.recordedAt <= datetime($search_knownOn) AND (node.retiredAt IS NULL OR node.retiredAt > datetime($search_knownOn)) RETURN [node, score] ORDER BY score DESC LIMIT $search_candidates } AS search_found
  WITH CASE WHEN size(search_found) >= $search_enough OR any(hit IN search_found WHERE any(key IN $search_sure WHERE hit[0].searchKeys CONTAINS key)) THEN search_found
    ELSE search_found + COLLECT { UNWIND ['entity_search', 'past_entity_search'] AS index CALL db.index.fulltext.queryNodes(index, $search_loose, {limit: $search_reach}) YIELD node, score WHERE node.recordedAt <= datetime($search_knownOn) AND (node.retiredAt IS NULL OR node.retiredAt > datetime($search_knownOn)) RETURN [node, score] ORDER BY score DESC LIMIT $search_candidates } END AS search_found
  UNWIND search_found AS search_hit
  WITH search_hit[0] AS search_then, max(search_hit[1]) AS search_near
  MATCH (search:Entity|RetiredEntity)<-[:VERSION_OF*0..1]-(search_then)
  WITH search, search_then, search_near / (search_near + 10) AS search_near, search_then.searchKeys AS search_keys, COUNT { (search)--() } AS search_degree
  WITH search, search_then, search_near, 0.5 / size(search_then.name) + 0.3 * search_degree / (search_degree + 10.0) AS search_weight,
    head([rank IN $search_ranks WHERE all(needle IN rank.needles WHERE search_keys CONTAINS needle) | rank.weight]) AS search_rank,
    size([part IN $search_parts WHERE search_keys CONTAINS part]) / (size($search_parts) + 0.01) AS search_parts
  WITH search, search_then, {score: (coalesce(search_rank, search_parts + search_near) + search_weight) / 10} AS search_hit
  WITH search, search_then, search_hit
  ORDER BY search_hit.score DESC, search_then.id LIMIT $search_first
  RETURN [
    [search_hit.score, search_then.id],
    search_hit.score,
    [search_then.id, search_then.name],
    search_then.name,
    search_then.nameHant,
    search_then.nameEn,
    search_then.namePt,
    search_then.aliases,
    search_then.id
  ]
} AS search, COLLECT {
  WITH COLLECT { CALL db.index.fulltext.queryNodes('passage_search', $searchPassages_strict, {limit: $searchPassages_candidates}) YIELD node, score RETURN [node, score] } AS searchPassages_found
  WITH CASE WHEN size(searchPassages_found) >= $searchPassages_enough OR any(hit IN searchPassages_found WHERE any(key IN $searchPassages_sure WHERE hit[0].searchKeys CONTAINS key)) THEN searchPassages_found
    ELSE searchPassages_found + COLLECT { CALL db.index.fulltext.queryNodes('passage_search', $searchPassages_loose, {limit: $searchPassages_candidates}) YIELD node, score RETURN [node, score] } END AS searchPassages_found
  UNWIND searchPassages_found AS searchPassages_hit
  WITH searchPassages_hit[0] AS searchPassages, max(searchPassages_hit[1]) AS searchPassages_near
  WITH searchPassages, {score: searchPassages_near / (searchPassages_near + 10)} AS searchPassages_hit
  WITH searchPassages, searchPassages_hit
  ORDER BY searchPassages_hit.score DESC, searchPassages.id LIMIT $searchPassages_first
  RETURN [[searchPassages.paraphrase]]
} AS searchPassages
