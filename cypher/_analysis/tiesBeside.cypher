// The ties of some actors.

UNWIND $ids AS id
MATCH (:Node&Actor {id: id})-[:PARTY_TO]->(tie:Tie)
RETURN DISTINCT [tie.id]
