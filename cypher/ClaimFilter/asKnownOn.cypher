// Claims that were standing at the end of a day.
//
// @from claim Claim

RETURN substring(claim.recordedAt, 0, 10) <= $asKnownOn AND ($includeRetired OR claim.retiredAt IS NULL OR substring(claim.retiredAt, 0, 10) > $asKnownOn)
