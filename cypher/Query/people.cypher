// People, by name unless ordered.
//
// @order NAME person.nameKey, person.id
// @order TIES COUNT { (person)-[:PARTY_TO]->() } - coalesce(person.setAsideTies, 0), person.id
// @order LATEST_SOURCE coalesce(person.latestSource, ''), person.id
// @order CHANGED coalesce(person.lastChangedAt, ''), person.id

MATCH (person:Person)
RETURN person AS node
