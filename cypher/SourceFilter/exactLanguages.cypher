// In any of these languages itself.
//
// @from source Source

RETURN toLower(source.language) IN $exactLanguages
