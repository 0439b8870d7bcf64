// In any of these directions.
//
// @from impact Impact

RETURN impact.direction IN $directions
