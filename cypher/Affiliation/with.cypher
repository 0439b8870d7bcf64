// The one party of an affiliation that is its employer.
//
// @from affiliation Affiliation

MATCH (affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(employer:Actor)
RETURN employer
