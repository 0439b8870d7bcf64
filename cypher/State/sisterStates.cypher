// States that a state has a tie with, latest start first unless ordered.
//
// @from state State
// @order START party.owner | party.start, party.tie, sister.id, other.role, party.role DESC
// @order NAME party.owner | party.name, party.tie, sister.id, other.role, party.role
// @order SOURCES party.owner | party.sources, party.tie, sister.id, other.role, party.role
// @order LATEST_SOURCE coalesce(tie.latestSource, ''), tie.id, sister.id, other.role, party.role
// @order CHANGED coalesce(tie.lastChangedAt, ''), tie.id, sister.id, other.role, party.role
// @unless kinds tie.kind IN ['SISTER_STATE', 'FRIENDSHIP']
// @unless includeSetAside tie.isSetAside IS NULL

MATCH ()-[party:PARTY_TO]->(tie:Tie)<-[other:PARTY_TO]-(sister:State)
WHERE party.owner = state.id AND sister <> state AND party.role <> 'WITNESS' AND other.role <> 'WITNESS'
RETURN sister AS node, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
