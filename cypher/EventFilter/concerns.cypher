// Concerns a tie.
//
// @from event Event

RETURN EXISTS { (event)-[:CONCERNS]->(:Node&Tie {id: $concerns}) }
