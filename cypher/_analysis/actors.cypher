// A page of all actors with what contains them, and the standing claims for that.

MATCH (node:Node&Actor)
WHERE node.id > $after
WITH node
ORDER BY node.id
LIMIT $size
RETURN [node.id, node.name, node:Country, COLLECT {
  MATCH (node)-[stands:LOCATED_IN|PART_OF|WITHIN]->(parent:Actor)
  RETURN [type(stands), parent.id, COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
    WHERE claim.retiredAt IS NULL AND claim.property = $claimed[type(stands)]
    OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
    RETURN [source.id, work.id, claim.value, claim.form, claim.stance, claim.rank, claim.id, claim.property, claim.reason, claim.recordedAt]
  }]
  ORDER BY type(stands), parent.id
}]
