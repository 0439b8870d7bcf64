// At least n sources.
//
// @from node Node

RETURN node.sourceCount >= $minSources
