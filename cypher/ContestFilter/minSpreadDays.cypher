// Between dates that lie at least so far apart.
//
// @from contest Contest

RETURN contest.spreadSort >= $minSpreadDays
