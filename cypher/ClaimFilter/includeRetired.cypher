// Includes retired claims. Without it they are left out, unless they were standing on the requested day.
//
// @from claim Claim

RETURN $includeRetired OR $asKnownOn IS NOT NULL OR claim.retiredAt IS NULL
