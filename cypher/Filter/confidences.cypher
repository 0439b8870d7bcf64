// With any of these levels of confidence.
//
// @from node Node

RETURN node.confidence IN $confidences
