// The existing nodes. Changing a node costs a tenth of removing and creating it.

MATCH (node:Node)
RETURN node.id AS id, labels(node) AS labels, elementId(node) AS element
