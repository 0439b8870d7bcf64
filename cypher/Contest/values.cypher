// The values with their claims, each as JSON, the preferred one first.
//
// @from contest Contest
// @returns [String!]!

RETURN contest.values
