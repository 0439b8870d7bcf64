// What some ties have from other ties.

UNWIND $ids AS id
MATCH (tie:Node&Tie {id: id})
RETURN id, tie.kindsAlongside AS kindsAlongside, tie.kindsInside AS kindsInside, tie.kindsContaining AS kindsContaining, tie.lackedBy AS lackedBy
