// With any of these levels of directness.
//
// @from source Source

RETURN source.directness IN $directness
