// What was judged to be, or not to be, a place or an institution.

MATCH (identity:Identity)-[:IDENTITY_OF]->(actor:Actor)
RETURN {scheme: identity.scheme, value: identity.value, id: actor.id, judgement: identity.judgement, by: identity.by, at: identity.at, because: identity.because} AS cells
