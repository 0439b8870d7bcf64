// Holds or held a post with any of these titles.
//
// @from person Person

RETURN EXISTS { (person)-[:PARTY_TO {role: 'HOLDER'}]->(tie:Affiliation) WHERE tie.isSetAside IS NULL AND tie.position IN $posts }
