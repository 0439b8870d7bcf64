// The headings directly below, by name.
//
// @from theme Theme

MATCH (theme)<-[:BROADER]-(narrower:Theme)
RETURN narrower
ORDER BY narrower.nameKey, narrower.id
