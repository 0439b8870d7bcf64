// The number of claims that were recorded and retired since an instant and before another.

RETURN [
  COUNT { MATCH (claim:Claim) WHERE claim.recordedAt >= $since AND claim.recordedAt < $until },
  COUNT { MATCH (claim:Claim) WHERE claim.retiredAt >= $since AND claim.retiredAt < $until }
]
