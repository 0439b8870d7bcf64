// The first of the values.
//
// @from contest Contest
// @returns String!

RETURN contest.values[0]
