// The participants of some events, in the order of the data files.

UNWIND $ids AS id
MATCH (event:Node&Event {id: id})<-[participant:TOOK_PART_IN]-(actor:Actor)
RETURN [event.id, actor.id, participant.role, participant.namedAs]
ORDER BY event.id, participant.ordinal, actor.id, participant.role
