// Two parties share no other tie. A tie that is set aside stands beside none.
//
// @from tie Tie

RETURN NOT coalesce(any(kind IN CASE WHEN coalesce($notAlongside.inside, true) THEN tie.kindsInside ELSE tie.kindsAlongside END + CASE WHEN $notAlongside.containing THEN tie.kindsContaining ELSE [] END WHERE $notAlongside.kinds IS NULL OR kind IN $notAlongside.kinds), false)
