// All claims about some subjects, for the comparison of two states of the record.

UNWIND $ids AS id
MATCH (subject:Node {id: id})<-[:ABOUT]-(claim:Claim)
OPTIONAL MATCH (claim)-[:STATED_IN]->(source)
RETURN [claim.id, subject.id, claim.property, claim.value, claim.stance = 'SUPPORTS', source.id, claim.rank, claim.reason, claim.recordedAt, claim.retiredAt] AS row
