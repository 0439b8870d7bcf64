// Removes nodes without an id of their own, which are then made again.

MATCH (node:!Node&!Dataset&!Notice)
DETACH DELETE node
