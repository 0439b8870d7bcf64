// From which state of the record to which each of the latest imports has led, by their commits.

MATCH (difference:Difference)
RETURN [difference.from, difference.to]
