// Ties, latest start first unless ordered.
//
// @order START tie.startSort, tie.id DESC
// @order NAME tie.nameKey, tie.id
// @order SOURCES tie.sourceCount, tie.id
// @count COUNT { MATCH (:Tie) } - COUNT { MATCH (:SetAside) }
// @unless includeSetAside tie.isSetAside IS NULL

MATCH (tie:Tie)
RETURN tie AS node
