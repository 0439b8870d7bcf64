// Sources disagree on something about it, or on nothing.
//
// @from node Node

RETURN (size(node.contested) > 0) = $contested
