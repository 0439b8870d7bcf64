// When the latest source was published; without a dated source as earliest.
//
// @from node Node

RETURN coalesce(node.latestSource, '')
