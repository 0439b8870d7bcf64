// The figures of impacts with one unit: how many have a lower and an upper bound, and the impacts that have them.
//
// @after Query.impacts

RETURN
  subject.unit AS UNIT,
  subject.currency AS CURRENCY,
  count(coalesce(subject.amount, subject.low)) AS LOWS,
  count(coalesce(subject.amount, subject.high)) AS HIGHS,
  min(coalesce(subject.amount, subject.low)) AS MIN,
  max(coalesce(subject.amount, subject.high)) AS MAX,
  collect(CASE WHEN coalesce(subject.amount, subject.low, subject.high) IS NOT NULL THEN subject.id END) AS IDS
