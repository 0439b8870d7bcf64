// The evidence of path steps: subjects with their standing claims, all or those on one property.

UNWIND $wanted AS wanted
MATCH (subject:Node&Subject {id: wanted[0]})
RETURN [wanted, subject.name, subject.start, subject.end, subject.lastConfirmed, subject.status, COLLECT {
  MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
  WHERE claim.retiredAt IS NULL AND (wanted[1] IS NULL OR claim.property = wanted[1])
  OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
  RETURN [source.id, work.id, claim.value, claim.form, claim.stance, claim.rank, claim.id, claim.property, claim.reason, claim.recordedAt]
}]
