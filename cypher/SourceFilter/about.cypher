// Makes a standing claim about a subject.
//
// @from source Source

RETURN EXISTS { (source)<-[:STATED_IN]-(claim:Claim)-[:ABOUT]->(:Node&Subject {id: $about}) WHERE claim.retiredAt IS NULL }
