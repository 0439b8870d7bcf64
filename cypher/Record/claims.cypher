// Claims about a subject, by property, then in the order of the record.
//
// @from subject Record
// @order PROPERTY claim.property, claim.id

MATCH (subject)<-[:ABOUT]-(claim:Claim)
RETURN claim AS node
