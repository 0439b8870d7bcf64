// In force at some time in a period, or from it to another. Without a recorded end or last confirmation, only the start day is certain, and without a start the last confirmation.
//
// @from tie Tie

RETURN CASE $certainty
  WHEN 'CERTAINLY' THEN coalesce(tie.startLatest, tie.lastConfirmedLatest) <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endEarliest, tie.lastConfirmedEarliest, tie.startEarliest) >= $activeOn.first
  ELSE coalesce(tie.startEarliest, '0000-01-01') <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endLatest, '9999-12-31') >= $activeOn.first
END
