// What leads to some actors and from them to ties, besides some subjects.

UNWIND $ids AS id
MATCH (actor:Node {id: id})
RETURN
  id,
  COUNT {
    MATCH (actor)-[:PARTY_TO]->(tie:!Affiliation)
    WHERE NOT tie.id IN $besides
  } AS ties,
  COUNT {
    MATCH (actor)-[:PARTY_TO]->(tie:SetAside)
    WHERE NOT tie.id IN $besides
  } AS setAside,
  COUNT {
    MATCH (place)-[:IN_STATE]->(actor)
    WHERE NOT place.id IN $besides
  } AS places,
  COUNT {
    MATCH (work)-[:PUBLISHED_BY]->(actor)
    WHERE NOT work.id IN $besides
  } AS works
