// Ties that an actor is party to, latest start first unless ordered.
//
// @from actor Actor
// @order START party.owner | party.start, party.tie DESC
// @order NAME party.owner | party.name, party.tie
// @order SOURCES party.owner | party.sources, party.tie
// @count COUNT { (actor)-[:PARTY_TO]->() }

MATCH ()-[party:PARTY_TO]->(tie:Tie)
WHERE party.owner = actor.id
RETURN tie AS node, party.role AS role
