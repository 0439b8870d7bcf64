// A claim about it was recorded or withdrawn in a period or later.
//
// @from node Node

RETURN left(node.lastChangedAt, 10) >= $changedFrom.first
