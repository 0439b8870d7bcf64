// Members of a network, latest start first.
//
// @from institution Institution
// @order START party.owner | party.start, party.tie, member.id DESC

MATCH ()-[party:PARTY_TO]->(tie:Membership)<-[:PARTY_TO {role: 'MEMBER'}]-(member:Actor)
WHERE party.owner = institution.id AND party.role = 'NETWORK' AND tie.isSetAside IS NULL
RETURN member AS node, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
