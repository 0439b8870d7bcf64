// About a subject of any of these types.
//
// @from contest Contest

RETURN any(label IN contest.labels WHERE label IN $types)
