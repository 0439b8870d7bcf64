// In a place or an institution, at any depth, and not that itself.
//
// @from node Node

RETURN $within IN node.among AND node.id <> $within
