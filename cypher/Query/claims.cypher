// Claims about every subject, latest recorded first unless ordered.
//
// @order RECORDED claim.recordedAt, claim.id DESC
// @unless includeRetired|asKnownOn claim.retiredAt IS NULL

MATCH (claim:Claim)
RETURN claim AS node
