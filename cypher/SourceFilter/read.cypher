// Read, or known only through a citation.
//
// @from source Source

RETURN source.read = $read
