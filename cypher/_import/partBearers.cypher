// The actors that have a name with one of some search keys, besides some actors.

MATCH (actor:Actor)
WHERE actor.nameKey IN $keys AND NOT actor.id IN $besides
RETURN actor.nameKey AS key, collect(actor.id) AS ids
