// Removes nodes without an id, which are created again.

MATCH (node:!Node&!Dataset&!Notice&!Block&!Difference)
DETACH DELETE node
