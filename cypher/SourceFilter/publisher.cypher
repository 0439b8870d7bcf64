// Published by an actor or by one inside it.
//
// @from source Source

RETURN EXISTS { (source)-[:PUBLISHED_BY]->(actor:Actor) WHERE $publisher IN actor.among }
