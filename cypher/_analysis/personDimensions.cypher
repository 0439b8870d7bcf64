// The keys of the dimensions that people are counted by. `sharedDimensions` go on from the first column.
//
// @after Query.people

RETURN
  COLLECT {
    MATCH (subject)-[:PARTY_TO {role: 'HOLDER'}]->(tie:Affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(actor:Actor)
    WHERE tie.isSetAside IS NULL
    RETURN DISTINCT actor
  } AS ACTORS,
  COLLECT {
    MATCH (subject)-[:PARTY_TO {role: 'HOLDER'}]->(tie:Affiliation)
    WHERE tie.isSetAside IS NULL AND tie.position IS NOT NULL
    RETURN DISTINCT tie.position
  } AS POST,
  subject.occupation AS OCCUPATION,
  subject.sourceCount AS SOURCES,
  subject.confidence AS CONFIDENCE
