// Networks and programs that an actor is a member of, latest start first unless ordered.
//
// @from actor Actor
// @order START party.owner | party.start, party.tie, network.id DESC
// @order NAME party.owner | party.name, party.tie, network.id
// @order SOURCES party.owner | party.sources, party.tie, network.id
// @order LATEST_SOURCE coalesce(tie.latestSource, ''), tie.id, network.id
// @order CHANGED coalesce(tie.lastChangedAt, ''), tie.id, network.id
// @unless includeSetAside tie.isSetAside IS NULL

MATCH ()-[party:PARTY_TO]->(tie:Membership)<-[:PARTY_TO {role: 'NETWORK'}]-(network:Institution)
WHERE party.owner = actor.id AND party.role = 'MEMBER'
RETURN network AS node, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
