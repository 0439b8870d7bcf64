// Partnerships that are part of a tie, by name.
//
// @from tie Tie

MATCH (tie)<-[:UNDER]-(project:Partnership)
WHERE project.isSetAside IS NULL
RETURN project
ORDER BY project.nameKey, project.id
