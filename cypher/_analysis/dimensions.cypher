// The keys of the dimensions that ties are counted by. A tie has a year or decade only if both bounds of its start are in it.
//
// @after Query.ties

RETURN
  viewed.kind AS KIND,
  viewed.status AS STATUS,
  CASE
    WHEN viewed.startEarliest IS NULL AND viewed.startLatest IS NULL THEN 'undated'
    WHEN left(viewed.startEarliest, 3) = left(viewed.startLatest, 3) THEN left(viewed.startEarliest, 3)
    ELSE 'inexact'
  END AS DECADE,
  CASE
    WHEN viewed.startEarliest IS NULL AND viewed.startLatest IS NULL THEN 'undated'
    WHEN left(viewed.startEarliest, 4) = left(viewed.startLatest, 4) THEN left(viewed.startEarliest, 4)
    ELSE 'inexact'
  END AS YEAR,
  viewed.countries AS COUNTRIES,
  viewed.states AS STATES,
  viewed.sourceCount AS SOURCES,
  viewed.confidence AS CONFIDENCE,
  viewed.directness AS DIRECTNESS
