// The indicator starts with the text.
//
// @from impact Impact

RETURN impact.nameKey STARTS WITH $indicatorPrefix
