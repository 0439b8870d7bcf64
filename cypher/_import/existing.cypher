// The nodes that are there. Removing and making one again costs ten times what changing it does.

MATCH (node:Node)
RETURN node.id AS id, labels(node) AS labels, elementId(node) AS element
