// What its standing claims disagree on.
//
// @from subject Record

MATCH (subject)<-[:CONTEST_OF]-(contest:Contest)
RETURN contest
ORDER BY contest.property
