// The other parties of an actor's ties, one row per tie and pair of roles, latest start first unless ordered.
//
// @from actor Actor
// @order START party.owner | party.start, party.tie, partner.id, other.role, party.role DESC
// @order NAME party.owner | party.name, party.tie, partner.id, other.role, party.role
// @order SOURCES party.owner | party.sources, party.tie, partner.id, other.role, party.role
// @order LATEST_SOURCE coalesce(tie.latestSource, ''), tie.id, partner.id, other.role, party.role
// @order CHANGED coalesce(tie.lastChangedAt, ''), tie.id, partner.id, other.role, party.role
// @unless includeSetAside tie.isSetAside IS NULL

MATCH ()-[party:PARTY_TO]->(tie:Tie)<-[other:PARTY_TO]-(partner:Actor)
WHERE party.owner = actor.id AND partner <> actor
RETURN partner AS node, other.role AS role, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
