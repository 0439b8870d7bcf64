// Of any of these degrees of nearness.
//
// @from source Source

RETURN source.directness IN $directness
