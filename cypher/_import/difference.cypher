// Notes for readers that know the state before: which ids an import writes or removes, unless it writes all; the subjects whose rows
// change; and the claims about these as they were, unless they are too many. The latest notes stay.

CREATE (:Difference {from: $from, to: $to, at: datetime(), ids: $ids, subjects: $subjects, before: $before})
WITH *
MATCH (difference:Difference)
WITH difference
ORDER BY difference.at DESC
SKIP $kept
DELETE difference
