// Between dates that lie at least so far apart. Looked for by its index, all of them would be read and put in order for any page.
//
// @from contest Contest

RETURN contest.spreadSort + 0 >= $minSpreadDays
