// The other parties of ties on lists of the partners of some actors, each with its names, these ties, and those of the actor with these partners.

UNWIND $ids AS id
MATCH (:Node {id: id})-[:PARTY_TO]->(own:Tie)<-[:PARTY_TO]-(partner:Actor)-[:PARTY_TO]->(tie:Tie)<-[:PARTY_TO]-(other:Actor)
WHERE size(own.listedOn) > 0 AND size(tie.listedOn) > 0 AND partner.id <> id
WITH id, other, collect(DISTINCT own.id) + collect(DISTINCT tie.id) AS ties
RETURN id, ties, other.id AS other, COLLECT { MATCH (name:Name)-[:NAMES]->(other) RETURN name.text } AS names
