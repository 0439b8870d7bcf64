// The number of ties of its own.
//
// @from node Node

RETURN COUNT { (node)-[:PARTY_TO]->() } - coalesce(node.setAsideTies, 0)
