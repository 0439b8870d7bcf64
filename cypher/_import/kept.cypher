// Updates existing nodes.

UNWIND $rows AS row
MATCH (node:Node)
WHERE elementId(node) = row.element
SET node = row.properties, node.id = row.id
