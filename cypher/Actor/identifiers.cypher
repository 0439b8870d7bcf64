// Identifiers by scheme.
//
// @from actor Actor

MATCH (actor)<-[:IDENTIFIES]-(identifier:Identifier)
RETURN identifier
ORDER BY identifier.scheme, identifier.value
