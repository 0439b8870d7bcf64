// Standing claims about some subjects, in the order of the record.

UNWIND $ids AS id
MATCH (subject:Node {id: id})<-[:ABOUT]-(claim:Claim)
WHERE claim.retiredAt IS NULL
RETURN [claim.id]
ORDER BY subject.id, claim.property, claim.ordinal, claim.id
