// A source was certainly published in a period or later.
//
// @from node Node

RETURN node.latestSource >= $latestSourceFrom.first
