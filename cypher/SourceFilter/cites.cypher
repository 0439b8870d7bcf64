// Cites a work.
//
// @from source Source

RETURN EXISTS { (source)-[:CITES]->(:Node&Source {id: $cites}) }
