// Exactly n sources.
//
// @from node Node

RETURN node.sourceCount = $sourceCount
