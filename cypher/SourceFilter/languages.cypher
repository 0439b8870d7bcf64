// In any of these languages.
//
// @from source Source

RETURN any(tag IN $languages WHERE toLower(source.language) = tag OR toLower(source.language) STARTS WITH tag + '-')
