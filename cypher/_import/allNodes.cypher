// All nodes that an import makes, labels in order, to be compared with what was imported.

MATCH (node:!Dataset&!Notice)
WITH node, COLLECT {
  UNWIND labels(node) AS label
  RETURN label ORDER BY label
} AS labels
RETURN '' AS type, labels, properties(node) AS properties
