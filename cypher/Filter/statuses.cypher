// In any of these states of affairs.
//
// @from node Node

RETURN node.status IN $statuses
