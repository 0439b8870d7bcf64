// With this level of confidence or a stronger one.
//
// @from node Node

RETURN node.confidence IN $minConfidence
