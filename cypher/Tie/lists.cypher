// Lists that have a tie, and later ones that lack it; latest first. Those without a day come last.
//
// @from tie Tie

UNWIND [entry IN tie.listedOn | [entry, true]] + [entry IN tie.lackedBy | [entry, false]] AS entry
WITH split(entry[0], ' ') AS parts, entry[1] AS isListed
MATCH (source:Node&Source {id: parts[1]})
OPTIONAL MATCH (place:Node&Place {id: parts[2]})
RETURN source AS source, nullIf(parts[0], '-') AS on, isListed AS isListed, place AS place
ORDER BY parts[0] DESC, source.id, place.id
