// Themes that an impact falls under, by name.
//
// @from impact Impact

MATCH (impact)-[:ABOUT_THEME]->(theme:Theme)
RETURN theme
ORDER BY theme.nameKey, theme.id
