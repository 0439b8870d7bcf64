// Themes that an event falls under, by name.
//
// @from event Event

MATCH (event)-[:ABOUT_THEME]->(theme:Theme)
RETURN theme
ORDER BY theme.nameKey, theme.id
