// The subjects whose projection may read some subjects: what lies in them, what refers to any of these or is referred to, and the same of the ties among this.

UNWIND $ids AS id
MATCH (:Node {id: id})<-[:WITHIN|PART_OF|LOCATED_IN]-*(within)
WITH collect(DISTINCT within)[..$most] AS all
CALL (all) {
  UNWIND all AS within
  RETURN within AS near
  UNION
  WITH all
  UNWIND all AS within
  MATCH (within)--(near:Node&!Actor&!Claim)
  RETURN near
  UNION
  WITH all
  UNWIND all AS within
  MATCH (within)-[:PARTY_TO]->(:Tie)--(near:Node&!Actor&!Claim)
  RETURN near
  UNION
  WITH all
  UNWIND all AS within
  MATCH (within)-[:PARTY_TO]->(:Affiliation)<-[:PARTY_TO]-(near:Person)
  RETURN near
  UNION
  WITH all
  UNWIND all AS within
  MATCH (within:Affiliation)<-[:PARTY_TO]-(near:Person)
  RETURN near
}
WITH DISTINCT near
LIMIT $most
RETURN near.id AS id
