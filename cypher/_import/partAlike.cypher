// The ties on lists of the partners of some actors, each with its other party and that one's names.

UNWIND $ids AS id
MATCH (:Node {id: id})-[:PARTY_TO]->(own:Tie)<-[:PARTY_TO]-(partner:Actor)-[:PARTY_TO]->(tie:Tie)<-[:PARTY_TO]-(other:Actor)
WHERE size(own.listedOn) > 0 AND size(tie.listedOn) > 0 AND partner.id <> id
RETURN DISTINCT id, own.id AS own, tie.id AS tie, other.id AS other, COLLECT { MATCH (name:Name)-[:NAMES]->(other) RETURN name.text } AS names
