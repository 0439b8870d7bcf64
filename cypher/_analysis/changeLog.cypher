// A page of all claims, or some of them, for the log of changes: a line for each with its id, when it was recorded and withdrawn, its
// property, subject and source, and the value if it names something related and holds. Lists would take five times as long to decode.

CALL () {
  MATCH (claim:Node&Claim)
  WHERE claim.id > $after
  RETURN claim
  ORDER BY claim.id
  LIMIT $size
  UNION ALL
  UNWIND $ids AS id
  MATCH (claim:Node&Claim {id: id})
  RETURN claim
}
MATCH (claim)-[:ABOUT]->(subject)
MATCH (claim)-[:STATED_IN]->(source)
WITH claim, subject, source
ORDER BY claim.id
RETURN [
  claim.id
  + '\t'
  + claim.recordedAt
  + '\t'
  + coalesce(claim.retiredAt, '')
  + '\t'
  + claim.property
  + '\t'
  + subject.id
  + '\t'
  + source.id
  + '\t'
  + CASE WHEN claim.property IN $references AND claim.stance = 'SUPPORTS' AND claim.rank <> 'DEPRECATED' THEN claim.value ELSE '' END
]
