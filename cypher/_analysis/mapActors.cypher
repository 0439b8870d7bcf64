// Actors with where they are, and the seats of institutions; with all their names if languages are asked for.

UNWIND $ids AS id
MATCH (actor:Node&Actor {id: id})
OPTIONAL MATCH (actor:Institution)-[:LOCATED_IN]->(seat:Place)
RETURN [actor.id, actor.name, labels(actor), actor.kind, actor.latitude, actor.longitude, seat.id,
  CASE WHEN size($in) > 0 THEN COLLECT {
    MATCH (actor)<-[:NAMES]-(name:Name)
    RETURN {text: name.text, language: name.language, kind: name.kind}
    ORDER BY name.ordinal, name.text
  } ELSE [] END
]
