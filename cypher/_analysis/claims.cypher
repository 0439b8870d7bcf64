// A page of all claims, for the comparison of two versions.

MATCH (claim:Node&Claim)
WHERE claim.id > $after
WITH claim
ORDER BY claim.id
LIMIT $size
OPTIONAL MATCH (claim)-[:ABOUT]->(subject)
OPTIONAL MATCH (claim)-[:STATED_IN]->(source)
WITH claim, subject, source
ORDER BY claim.id
RETURN [claim.id, subject.id, claim.property, claim.value, claim.stance = 'SUPPORTS', source.id, claim.rank, claim.reason, claim.recordedAt, claim.retiredAt]
