// The signatories, in the order of the record.
//
// @from agreement Agreement

MATCH (agreement)<-[signature:SIGNED]-(person:Person)
OPTIONAL MATCH (party:Node&Actor {id: signature.onBehalfOf})
RETURN person AS person, signature.as AS signedAs, party AS onBehalfOf
ORDER BY signature.ordinal, person.id
