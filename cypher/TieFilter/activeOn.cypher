// Held at some time in a period, or from it to another. Without an end on record nothing is certain but the day on which it began.
//
// @from tie Tie

RETURN CASE $certainty
  WHEN 'CERTAINLY' THEN tie.startLatest <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endEarliest, tie.startEarliest) >= $activeOn.first
  ELSE coalesce(tie.startEarliest, '0000-01-01') <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endLatest, '9999-12-31') >= $activeOn.first
END
