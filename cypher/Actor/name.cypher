// A name in each language, for a client that requests languages.
//
// @from actor Actor
// @returns [String!]!

RETURN actor.namesByLanguage
