// The claims about some subjects, each in the form of a data file's row.

UNWIND $ids AS id
MATCH (subject:Node {id: id})<-[:ABOUT]-(claim:Claim)
MATCH (claim)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
RETURN properties(claim) AS claim, labels(subject) AS labels, subject.id AS subject, source.id AS source, work.id AS takenFrom
