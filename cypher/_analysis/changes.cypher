// A page of the changes since an instant and before another. Four lookups in two indexes, each limited to the page: of the instant at
// which the previous page ended, only the rows after it.

CALL () {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(recordedAt, id)
  WHERE claim.recordedAt = $at AND $at < $until AND claim.id > $id
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(recordedAt, id)
  WHERE claim.recordedAt > $at AND claim.recordedAt < $until AND claim.id IS NOT NULL
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(retiredAt, id)
  WHERE claim.retiredAt = $at AND $at < $until AND claim.id >= $id AND (claim.id > $id OR $kind < 'RETIRED')
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(retiredAt, id)
  WHERE claim.retiredAt > $at AND claim.retiredAt < $until AND claim.id IS NOT NULL
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt, claim.id
  LIMIT $limit
}
RETURN [at, id, kind]
ORDER BY at, id, kind
LIMIT $limit
