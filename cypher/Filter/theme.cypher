// Under a theme or a narrower one.
//
// @from node Node

RETURN EXISTS { (node)-[:ABOUT_THEME]->(:Theme)-[:BROADER*0..8]->(:Node&Theme {id: $theme}) }
