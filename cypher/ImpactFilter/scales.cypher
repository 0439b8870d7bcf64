// On any of these scales.
//
// @from impact Impact

RETURN impact.scale IN $scales
