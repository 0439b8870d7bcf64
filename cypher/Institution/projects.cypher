// Partnerships run under an institution's roof, by name.
//
// @from institution Institution

MATCH (institution)<-[:UNDER]-(project:Partnership)
RETURN project
ORDER BY project.nameKey, project.id
