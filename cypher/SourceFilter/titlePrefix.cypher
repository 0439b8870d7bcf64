// The title starts with the text.
//
// @from source Source

RETURN source.nameKey STARTS WITH $titlePrefix
