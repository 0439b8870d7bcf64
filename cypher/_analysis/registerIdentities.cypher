// What was judged to be, or not to be, a place or an institution.

MATCH (identity:Identity)-[:IDENTITY_OF]->(actor:Actor)
RETURN [identity.scheme, identity.value, actor.id, identity.judgement = 'same']
ORDER BY identity.scheme, identity.value, actor.id
