// Contests, by the name of their subject unless ordered.
//
// @order SUBJECT contest.nameKey, contest.subject, contest.property
// @order SPREAD contest.spreadSort, contest.subject, contest.property

MATCH (contest:Contest)
RETURN contest AS node
