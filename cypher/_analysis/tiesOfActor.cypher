// All ties of an actor and of everything inside it, by any id of the actor.

OPTIONAL MATCH (redirect:Redirect {id: $given.actor})
MATCH (actor:Node {id: coalesce(redirect.into, $given.actor)})
MATCH (actor)<-[:WITHIN|PART_OF|LOCATED_IN*0..]-(party:Actor)-[:PARTY_TO]->(tie:Tie)
RETURN DISTINCT tie
