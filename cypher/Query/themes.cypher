// Themes, by name unless ordered.
//
// @order NAME theme.nameKey, theme.id

MATCH (theme:Theme)
RETURN theme AS node
