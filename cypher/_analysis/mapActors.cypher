// Actors with where they are, and the seats of institutions.

UNWIND $ids AS id
MATCH (actor:Node&Actor {id: id})
OPTIONAL MATCH (actor:Institution)-[:LOCATED_IN]->(seat:Place)
RETURN [actor.id, actor.name, labels(actor), actor.kind, actor.latitude, actor.longitude, seat.id, actor.namesByLanguage]
