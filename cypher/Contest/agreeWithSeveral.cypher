// Claims that are too inexact to decide between the values.
//
// @from contest Contest

MATCH (contest)-[:CONTEST_OF]->(:Subject)<-[:ABOUT]-(claim:Claim)
WHERE claim.id IN contest.agreeWithSeveral
RETURN claim
ORDER BY claim.id
