// The one party of an office that is its host.
//
// @from office Office

MATCH (office)<-[:PARTY_TO {role: 'HOST'}]-(host:Place)
RETURN host
