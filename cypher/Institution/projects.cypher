// Partnerships that are part of an institution, by name.
//
// @from institution Institution

MATCH (institution)<-[:UNDER]-(project:Partnership)
WHERE project.isSetAside IS NULL
RETURN project
ORDER BY project.nameKey, project.id
