// Creates relationships between nodes with an id. A row has the places of its two ends in `$ends`, a type and properties.
// Creates none, and the count is 0, if an end is not there.

UNWIND range(0, size($ends) - 1) AS place
MATCH (node)
WHERE elementId(node) = $ends[place]
WITH node
ORDER BY place
WITH collect(node) AS nodes
WHERE size(nodes) = size($ends)
UNWIND $rows AS row
WITH nodes[toInteger(row[0])] AS from, nodes[toInteger(row[1])] AS to, row
CREATE (from)-[edge:$(row[2])]->(to)
SET edge = row[3]
RETURN count(*) AS count
