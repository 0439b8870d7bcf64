// The people of a personal tie, in the order of the record.
//
// @from tie PersonalTie

MATCH (tie)<-[party:PARTY_TO]-(person:Person)
RETURN person
ORDER BY party.ordinal, person.id
