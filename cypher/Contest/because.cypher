// Why the first value is preferred, in each language, as JSON.
//
// @from contest Contest
// @returns String!

RETURN contest.because
