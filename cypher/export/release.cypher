// The number of the last release, or of the last one known at a moment; null where nothing had been loaded.
MATCH (r:Release)
WHERE $knownOn IS NULL OR r.at <= datetime($knownOn)
RETURN max(r.number) AS release
