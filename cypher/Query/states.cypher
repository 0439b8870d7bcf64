// States, by name unless ordered.
//
// @order NAME state.nameKey, state.id

MATCH (state:State)
RETURN state AS node
