// A page of the changes since an instant and before another, latest first. Four lookups in two indexes, each limited to the page: of
// the instant at which the page after this one begins, only the rows before it.

CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(recordedAt, id)
  WHERE claim.recordedAt = $at AND $at >= $since AND $at < $until AND claim.id <= $id
    AND (claim.id < $id OR $kind > 'RECORDED')
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt DESC, claim.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(recordedAt, id)
  WHERE claim.recordedAt < $at AND claim.recordedAt >= $since AND claim.recordedAt < $until AND claim.id IS NOT NULL
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt DESC, claim.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(retiredAt, id)
  WHERE claim.retiredAt = $at AND $at >= $since AND $at < $until AND claim.id < $id
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt DESC, claim.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(retiredAt, id)
  WHERE claim.retiredAt < $at AND claim.retiredAt >= $since AND claim.retiredAt < $until AND claim.id IS NOT NULL
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt DESC, claim.id DESC
  LIMIT $limit
}
RETURN [at, id, kind]
ORDER BY at DESC, id DESC, kind DESC
LIMIT $limit
