// The most direct source that was read has any of these levels of directness.
//
// @from node Node

RETURN node.directness IN $directness
