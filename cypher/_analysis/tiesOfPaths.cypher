// What the account of a path says of its ties.

UNWIND $ids AS id
MATCH (tie:Node&Tie {id: id})
RETURN [tie.id, tie.name, tie.start, tie.end, tie.lastConfirmed, tie.status, tie.support]
