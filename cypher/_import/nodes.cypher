// Creates nodes with an id. A row has labels and properties.

UNWIND $rows AS row
CREATE (node:$(row[0]))
SET node = row[1]
RETURN row[1].id AS id, elementId(node) AS element
