// Holds or held a post with an actor or with one inside it.
//
// @from person Person

RETURN EXISTS { (person)-[:PARTY_TO {role: 'HOLDER'}]->(tie:Affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(employer:Actor) WHERE tie.isSetAside IS NULL AND $affiliatedWith IN employer.among }
