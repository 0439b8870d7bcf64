// Removes all edges, which are made anew.

MATCH (:Node)-[edge]->(:Node)
DELETE edge
