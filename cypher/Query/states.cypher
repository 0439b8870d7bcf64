// States, by name unless ordered.
//
// @order NAME state.nameKey, state.id
// @order TIES COUNT { (state)-[:PARTY_TO]->() } - coalesce(state.setAsideTies, 0), state.id
// @order LATEST_SOURCE coalesce(state.latestSource, ''), state.id
// @order CHANGED coalesce(state.lastChangedAt, ''), state.id

MATCH (state:State)
RETURN state AS node
