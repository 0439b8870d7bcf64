// At least so many sources.
//
// @from node Node

RETURN node.sourceCount >= $minSources
