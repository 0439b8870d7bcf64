// The signatories, in the order of the record.
//
// @from agreement Agreement

MATCH (agreement)<-[signature:SIGNED]-(person:Person)
RETURN person AS person, signature.as AS signedAs
ORDER BY signature.ordinal, person.id
