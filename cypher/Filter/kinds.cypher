// With any of these kinds.
//
// @from node Node

RETURN node.kind IN $kinds
