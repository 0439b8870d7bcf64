// Removes nodes without an id of their own, which are made anew.

MATCH (node:!Node&!Dataset&!Swap)
DETACH DELETE node
