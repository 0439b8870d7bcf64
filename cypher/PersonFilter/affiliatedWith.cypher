// Holds or held a post with an actor or with one inside it.
//
// @from person Person

RETURN EXISTS { (person)-[:PARTY_TO {role: 'HOLDER'}]->(:Affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(employer:Actor) WHERE $affiliatedWith IN employer.among }
