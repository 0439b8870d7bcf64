// The dates differ by at least n days. An index on it would read and sort all matches for every page.
//
// @from contest Contest

RETURN contest.spreadSort + 0 >= $minSpreadDays
