// Notes which ids an import writes or removes, for readers that know the state before. The latest notes stay.

CREATE (:Difference {from: $from, to: $to, at: datetime(), ids: $ids})
WITH *
MATCH (difference:Difference)
WITH difference
ORDER BY difference.at DESC
SKIP $kept
DELETE difference
