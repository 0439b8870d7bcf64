// Creates relationships between nodes with an id.

UNWIND $rows AS row
MATCH (from:Node)
WHERE elementId(from) = row.from
MATCH (to:Node)
WHERE elementId(to) = row.to
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
