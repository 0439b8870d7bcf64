// All nodes that an import creates, labels in order, for the checksum.

MATCH (node:!Dataset&!Notice&!Block&!Difference)
WITH node, COLLECT {
  UNWIND labels(node) AS label
  RETURN label ORDER BY label
} AS labels
RETURN '' AS type, labels, properties(node) AS properties
