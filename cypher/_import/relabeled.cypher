// Gives nodes other labels.

UNWIND $rows AS row
MATCH (node:Node)
WHERE elementId(node) = row.element
REMOVE node:$(row.removed)
SET node:$(row.added)
