// With any of these themes itself.
//
// @from node Node

RETURN EXISTS { (node)-[:ABOUT_THEME]->(theme:Theme) WHERE theme.id IN $exactThemes }
