// Subjects under a theme or a narrower one, by id.
//
// @from theme Theme
// @order ID subject.id

MATCH (theme)<-[:BROADER*0..8]-(:Theme)<-[:ABOUT_THEME]-(subject:Subject)
WHERE subject.isSetAside IS NULL
WITH DISTINCT subject
RETURN subject AS node
