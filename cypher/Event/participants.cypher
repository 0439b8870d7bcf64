// The participants of an event, in the order of the record.
//
// @from event Event
// @order ORDINAL part.ordinal, participant.id, part.role

MATCH (event)<-[part:TOOK_PART_IN]-(participant:Actor)
RETURN participant AS node, part.role AS role, part.namedAs AS namedAs
