// The ties of some actors that are on lists.

UNWIND $ids AS id
MATCH (:Node {id: id})-[:PARTY_TO]->(tie:Tie)
WHERE size(tie.listedOn) > 0
RETURN DISTINCT tie.id AS id
