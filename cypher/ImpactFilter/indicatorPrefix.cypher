// The indicator begins so.
//
// @from impact Impact

RETURN impact.nameKey STARTS WITH $indicatorPrefix
