// From which state of the record to which each of the latest imports has led, by their commits, as far as they noted something.

MATCH (difference:Difference)
WHERE difference[$noted] IS NOT NULL
RETURN [difference.from, difference.to]
