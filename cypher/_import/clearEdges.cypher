// Removes all relationships, which are created again.

MATCH (:Node)-[edge]->(:Node)
DELETE edge
