// Groups that have no names of their own, by name unless ordered.
//
// @order NAME group.nameKey, group.id

MATCH (group:Group)
RETURN group AS node
