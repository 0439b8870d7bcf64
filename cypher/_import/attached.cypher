// Creates nodes without an id, each with the relationship to its owner. A row has the owner's place in `$ends`, the relationship's type,
// the node's label and properties. Creates none, and the count is 0, if an owner is not there.

UNWIND range(0, size($ends) - 1) AS place
MATCH (node)
WHERE elementId(node) = $ends[place]
WITH node
ORDER BY place
WITH collect(node) AS nodes
WHERE size(nodes) = size($ends)
UNWIND $rows AS row
WITH nodes[toInteger(row[0])] AS to, row
CREATE (node:$(row[2]))-[:$(row[1])]->(to)
SET node = row[3]
RETURN count(*) AS count
