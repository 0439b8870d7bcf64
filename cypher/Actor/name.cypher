// All names, for a reader who says which languages to prefer.
//
// @from actor Actor
// @returns [Name!]!

MATCH (actor)<-[:NAMES]-(name:Name)
RETURN name
ORDER BY name.ordinal, name.text
