// Ties that an actor is party to, one row per role, latest start first unless ordered.
//
// @from actor Actor
// @order START party.owner | party.start, party.tie, party.role DESC
// @order NAME party.owner | party.name, party.tie, party.role
// @order SOURCES party.owner | party.sources, party.tie, party.role
// @order LATEST_SOURCE coalesce(tie.latestSource, ''), tie.id, party.role
// @order CHANGED coalesce(tie.lastChangedAt, ''), tie.id, party.role
// @count COUNT { (actor)-[:PARTY_TO]->() } - coalesce(actor.setAsideTies, 0)
// @unless includeSetAside tie.isSetAside IS NULL

MATCH ()-[party:PARTY_TO]->(tie:Tie)
WHERE party.owner = actor.id
RETURN tie AS node, party.role AS role
