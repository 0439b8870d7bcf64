// Makes nodes without an id, each with the edge to what it belongs to.

UNWIND $rows AS row
MATCH (to:Node)
WHERE elementId(to) = row.to
CREATE (node:$(row.label))-[:$(row.type)]->(to)
SET node = row.properties
