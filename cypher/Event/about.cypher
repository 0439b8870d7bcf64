// What an event was about besides ties, by id.
//
// @from event Event

MATCH (event)-[:TREATS]->(subject:Subject)
RETURN subject
ORDER BY subject.id
