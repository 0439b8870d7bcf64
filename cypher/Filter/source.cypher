// A source makes a standing claim about it.
//
// @from node Node

RETURN EXISTS { (node)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(:Node&Source {id: $source}) WHERE claim.retiredAt IS NULL }
