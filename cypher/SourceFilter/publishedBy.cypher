// Published by an actor itself.
//
// @from source Source

RETURN EXISTS { (source)-[:PUBLISHED_BY]->(:Actor {id: $publishedBy}) }
