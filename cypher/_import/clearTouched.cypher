// Removes what belongs to nodes that change: their relationships, and the nodes without an id that are attached to them. They are
// created again.

UNWIND $rows AS row
MATCH (node:Node)
WHERE elementId(node) = row
CALL (node) {
  MATCH (attached:!Node)-->(node)
  DETACH DELETE attached
}
CALL (node) {
  MATCH (node)-[edge]->(:Node)
  DELETE edge
}
