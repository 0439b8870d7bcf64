// Two parties share another tie, or something inside of them or what contains them does.
//
// @from tie Tie

RETURN any(kind IN CASE WHEN coalesce($alongside.inside, true) THEN tie.kindsInside ELSE tie.kindsAlongside END + CASE WHEN $alongside.containing THEN tie.kindsContaining ELSE [] END WHERE $alongside.kinds IS NULL OR kind IN $alongside.kinds)
