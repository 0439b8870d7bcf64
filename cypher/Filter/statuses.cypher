// With any of these statuses.
//
// @from node Node

RETURN node.status IN $statuses
