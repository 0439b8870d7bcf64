// Retired claims are left out unless they are asked for, or stood on the day that is asked for.
//
// @from claim Claim

RETURN $includeRetired OR $asKnownOn IS NOT NULL OR claim.retiredAt IS NULL
