// When a claim about it was last recorded or withdrawn.
//
// @from node Node

RETURN coalesce(node.lastChangedAt, '')
