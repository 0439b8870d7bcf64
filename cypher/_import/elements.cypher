// Where the nodes of some ids are in the store.

UNWIND $rows AS id
MATCH (node:Node {id: id})
RETURN node.id AS id, labels(node) AS labels, elementId(node) AS element
