// Moved any of these ways.
//
// @from impact Impact

RETURN impact.direction IN $directions
