// All names, for a client that requests languages.
//
// @from actor Actor
// @returns [Name!]!

MATCH (actor)<-[:NAMES]-(name:Name)
RETURN name
ORDER BY name.ordinal, name.text
