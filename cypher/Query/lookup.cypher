// Actors with an identifier.

MATCH (identifier:Identifier {scheme: $identifier.scheme, value: $identifier.value})-[:IDENTIFIES]->(actor:Actor)
WITH DISTINCT actor
RETURN actor
ORDER BY actor.id
