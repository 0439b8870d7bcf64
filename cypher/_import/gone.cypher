// Removes nodes that are no longer in the files.

UNWIND $rows AS row
MATCH (node:Node)
WHERE elementId(node) = row
DELETE node
