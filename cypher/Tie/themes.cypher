// Themes that a tie falls under, by name.
//
// @from tie Tie

MATCH (tie)-[:ABOUT_THEME]->(theme:Theme)
RETURN theme
ORDER BY theme.nameKey, theme.id
