// From the things of an export to the sources that their standing claims are taken from.

WITH DISTINCT thing AS subject
MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN|TAKEN_FROM]->(thing:Source)
WHERE claim.retiredAt IS NULL
