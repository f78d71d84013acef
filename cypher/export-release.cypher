// The number of the last release; null where nothing has been loaded.
MATCH (r:Release)
RETURN max(r.number) AS release
