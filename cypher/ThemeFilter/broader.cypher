// Below a theme, at any depth.
//
// @from theme Theme

RETURN EXISTS { (theme)-[:BROADER*1..8]->(:Node&Theme {id: $broader}) }
