// On one property.
//
// @from contest Contest

RETURN contest.property = $property
