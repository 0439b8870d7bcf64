// The one party of a membership that is its network.
//
// @from membership Membership

MATCH (membership)<-[:PARTY_TO {role: 'NETWORK'}]-(network:Institution)
RETURN network
