// Creates nodes without an id, each with the relationship to its owner.

UNWIND $rows AS row
MATCH (to:Node)
WHERE elementId(to) = row.to
CREATE (node:$(row.label))-[:$(row.type)]->(to)
SET node = row.properties
