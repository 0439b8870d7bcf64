// Claims about one property.
//
// @from claim Claim

RETURN claim.property = $property
