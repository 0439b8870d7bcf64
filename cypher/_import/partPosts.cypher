// The positions of some people.

UNWIND $ids AS id
MATCH (person:Node {id: id})-[:PARTY_TO]->(post:Affiliation)
RETURN DISTINCT post.id AS id
