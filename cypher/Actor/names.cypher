// The names of an actor, the common one first.
//
// @from actor Actor

MATCH (actor)<-[:NAMES]-(name:Name)
RETURN name
ORDER BY name.ordinal, name.text
