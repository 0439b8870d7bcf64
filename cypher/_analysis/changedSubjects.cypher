// The subjects of claims that were recorded or withdrawn after a day, up to the end of another. An instant begins with its day.

CALL () {
  MATCH (claim:Claim)
  WHERE claim.recordedAt > $from + 'T24' AND claim.recordedAt < $to + 'T24' AND claim.id IS NOT NULL
  RETURN claim
  UNION
  MATCH (claim:Claim)
  WHERE claim.retiredAt > $from + 'T24' AND claim.retiredAt < $to + 'T24' AND claim.id IS NOT NULL
  RETURN claim
}
MATCH (claim)-[:ABOUT]->(subject)
RETURN DISTINCT [subject.id]
