RETURN COLLECT {
  MATCH (events:Event)
  WHERE events.startDateEarliest IS NOT NULL
  WITH events
  ORDER BY events.startDateEarliest DESC, events.id LIMIT $events_first
  RETURN [[events.id, events.startDate]]
} AS events
