// Members of a network, latest start first unless ordered.
//
// @from institution Institution
// @order START party.owner | party.start, party.tie, member.id DESC
// @order NAME party.owner | party.name, party.tie, member.id
// @order SOURCES party.owner | party.sources, party.tie, member.id
// @order LATEST_SOURCE coalesce(tie.latestSource, ''), tie.id, member.id
// @order CHANGED coalesce(tie.lastChangedAt, ''), tie.id, member.id
// @unless includeSetAside tie.isSetAside IS NULL

MATCH ()-[party:PARTY_TO]->(tie:Membership)<-[:PARTY_TO {role: 'MEMBER'}]-(member:Actor)
WHERE party.owner = institution.id AND party.role = 'NETWORK'
RETURN member AS node, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
