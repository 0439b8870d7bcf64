// Sources disagree on at least one property, or on none.
//
// @from node Node

RETURN (size(node.contested) > 0) = $contested
