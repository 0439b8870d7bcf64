// A member of a network.
//
// @from city City

RETURN EXISTS { (city)-[:PARTY_TO {role: 'MEMBER'}]->(tie:Membership)<-[:PARTY_TO {role: 'NETWORK'}]-(:Node&Actor {id: $memberOf}) WHERE tie.isSetAside IS NULL }
