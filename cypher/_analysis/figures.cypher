// The figures of impacts with one unit: how many there are, how many have a lower and an upper bound, and what they come to.
//
// @after Query.impacts

RETURN
  subject.unit AS UNIT,
  subject.currency AS CURRENCY,
  count(coalesce(subject.amount, subject.low, subject.high)) AS COUNT,
  count(coalesce(subject.amount, subject.low)) AS LOWS,
  count(coalesce(subject.amount, subject.high)) AS HIGHS,
  min(coalesce(subject.amount, subject.low)) AS MIN,
  max(coalesce(subject.amount, subject.high)) AS MAX,
  sum(coalesce(subject.amount, subject.low)) AS SUM_LOW,
  sum(coalesce(subject.amount, subject.high)) AS SUM_HIGH
