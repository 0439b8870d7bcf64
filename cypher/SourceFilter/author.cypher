// Written by an actor or by one inside it.
//
// @from source Source

RETURN EXISTS { (source)-[:AUTHORED_BY]->(actor:Actor) WHERE $author IN actor.among }
