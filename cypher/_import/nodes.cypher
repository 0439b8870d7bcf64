// Creates nodes with an id.

UNWIND $rows AS row
CREATE (node:$(row.labels) {id: row.id})
SET node += row.properties
RETURN row.id AS id, elementId(node) AS element
