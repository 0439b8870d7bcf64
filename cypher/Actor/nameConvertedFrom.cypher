// As for `Actor.name`.
//
// @from actor Actor
// @returns [String!]!

RETURN actor.namesByLanguage
