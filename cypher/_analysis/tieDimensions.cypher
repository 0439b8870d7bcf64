// The keys of the dimensions that ties are counted by.
//
// @after Query.ties

RETURN
  viewed.startEarliest AS EARLIEST,
  viewed.startLatest AS LATEST,
  viewed.kind AS KIND,
  viewed.status AS STATUS,
  viewed.standing AS STANDING,
  viewed.countries AS COUNTRIES,
  viewed.states AS STATES,
  viewed.countries AS COUNTRY,
  viewed.states AS STATE,
  CASE
    WHEN size([country IN viewed.countries WHERE country <> '']) > 1 THEN false
    WHEN size(viewed.countries) = 1 AND NOT '' IN viewed.countries THEN true
  END AS DOMESTIC,
  viewed.sourceCount AS SOURCES,
  viewed.confidence AS CONFIDENCE,
  viewed.directness AS DIRECTNESS
