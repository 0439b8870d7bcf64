// Claims about a subject, by property, then in the order of the record.
//
// @from subject Record
// @order PROPERTY claim.property, claim.ordinal, claim.id
// @unless includeRetired|asKnownOn claim.retiredAt IS NULL

MATCH (subject)<-[:ABOUT]-(claim:Claim)
RETURN claim AS node
