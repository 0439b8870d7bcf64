// Partnerships that are part of a tie, by name.
//
// @from tie Tie

MATCH (tie)<-[:UNDER]-(project:Partnership)
RETURN project
ORDER BY project.nameKey, project.id
