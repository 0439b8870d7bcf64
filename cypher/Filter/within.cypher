// Inside a place or an institution, at any depth, without the place or institution itself.
//
// @from node Node

RETURN $within IN node.among AND node.id <> $within
