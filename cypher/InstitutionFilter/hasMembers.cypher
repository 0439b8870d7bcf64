// All of these actors are members of it.
//
// @from institution Institution

RETURN all(id IN $hasMembers WHERE EXISTS { MATCH (member:Node&Actor {id: id})-[:PARTY_TO {role: 'MEMBER'}]->(tie:Membership)<-[:PARTY_TO {role: 'NETWORK'}]-(institution) WHERE tie.isSetAside IS NULL })
