// How many actors and ties there are.

RETURN [COUNT { MATCH (:Actor) } + COUNT { MATCH (:Tie) }]
