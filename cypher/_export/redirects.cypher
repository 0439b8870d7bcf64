// Ids that were merged into others.

MATCH (redirect:Redirect)
RETURN {id: redirect.id, into: redirect.into, reason: redirect.reason, recorded: left(redirect.recordedAt, 10)} AS cells
