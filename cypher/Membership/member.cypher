// The one party of a membership that is its member.
//
// @from membership Membership

MATCH (membership)<-[:PARTY_TO {role: 'MEMBER'}]-(member:Actor)
RETURN member
