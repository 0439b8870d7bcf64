// The one party of an affiliation that is its holder.
//
// @from affiliation Affiliation

MATCH (affiliation)<-[:PARTY_TO {role: 'HOLDER'}]-(person:Person)
RETURN person
