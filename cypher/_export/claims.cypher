// Every claim with its sources, as a row of a data file needs it.

MATCH (claim:Claim)-[:ABOUT]->(subject:Subject)
MATCH (claim)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
RETURN properties(claim) AS claim, labels(subject) AS labels, subject.id AS subject, source.id AS source, work.id AS takenFrom
