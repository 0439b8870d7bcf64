// Every claim with its sources, in the form of a data file's row.

MATCH (claim:Claim)-[:ABOUT]->(subject:Subject)
MATCH (claim)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
RETURN properties(claim) AS claim, labels(subject) AS labels, subject.id AS subject, source.id AS source, work.id AS takenFrom
