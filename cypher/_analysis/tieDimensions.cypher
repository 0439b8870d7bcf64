// The keys of the dimensions that ties are counted by.
//
// @after Query.ties

RETURN
  CASE WHEN $given.approximateStarts OR viewed.startIsApproximate IS NULL THEN viewed.startEarliest ELSE 'approximate' END AS EARLIEST,
  CASE WHEN $given.approximateStarts OR viewed.startIsApproximate IS NULL THEN viewed.startLatest ELSE 'approximate' END AS LATEST,
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
  viewed.directness AS DIRECTNESS,
  viewed.basis AS BASIS,
  viewed.listCount AS LISTS,
  viewed.startDirectness AS START_DIRECTNESS
