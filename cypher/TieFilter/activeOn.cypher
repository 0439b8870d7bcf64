// In force at some time in a period, or from it to another. The start is certain, whatever an inexact end or last confirmation leaves open; without a start the last confirmation is. What one source makes certain, another can rule out.
//
// @from tie Tie

RETURN coalesce(tie.startEarliest, '0000-01-01') <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endLatest, '9999-12-31') >= $activeOn.first AND CASE $certainty
  WHEN 'CERTAINLY' THEN coalesce(tie.startLatest, tie.lastConfirmedLatest) <= coalesce($activeTo.last, $activeOn.last) AND (tie.startEarliest >= $activeOn.first OR coalesce(tie.endEarliest, tie.lastConfirmedEarliest) >= $activeOn.first)
  ELSE true
END
