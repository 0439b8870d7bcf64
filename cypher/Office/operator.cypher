// The one party of an office that is its operator.
//
// @from office Office

MATCH (office)<-[:PARTY_TO {role: 'OPERATOR'}]-(operator:Actor)
RETURN operator
