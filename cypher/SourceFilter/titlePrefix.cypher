// The title begins so.
//
// @from source Source

RETURN source.nameKey STARTS WITH $titlePrefix
