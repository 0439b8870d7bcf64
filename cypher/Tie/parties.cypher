// The parties of a tie, in the order of the record.
//
// @from tie Tie

MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
RETURN actor AS actor, party.role AS role, party.namedAs AS namedAs
ORDER BY party.ordinal, actor.id
