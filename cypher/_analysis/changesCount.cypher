// The number of claims that were recorded and retired since an instant.

RETURN [
  COUNT { MATCH (claim:Claim) WHERE claim.recordedAt >= $since },
  COUNT { MATCH (claim:Claim) WHERE claim.retiredAt >= $since }
]
