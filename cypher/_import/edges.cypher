// Makes edges between nodes that have an id.

UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[edge:$(row.type)]->(to)
SET edge = row.properties
