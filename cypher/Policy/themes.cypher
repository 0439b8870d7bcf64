// Themes that a policy falls under, by name.
//
// @from policy Policy

MATCH (policy)-[:ABOUT_THEME]->(theme:Theme)
RETURN theme
ORDER BY theme.nameKey, theme.id
