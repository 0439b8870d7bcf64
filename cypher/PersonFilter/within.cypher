// Holds or held a post with a place or with an actor in it.
//
// @from person Person

RETURN EXISTS { (person)-[:PARTY_TO {role: 'HOLDER'}]->(tie:Affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(employer:Actor) WHERE tie.isSetAside IS NULL AND $within IN employer.among }
