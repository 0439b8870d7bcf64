// The hierarchy of themes.

MATCH (theme:Theme)
OPTIONAL MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN {id: theme.id, name: theme.name, broader: broader.id, recorded: left(theme.firstRecordedAt, 10)} AS cells
