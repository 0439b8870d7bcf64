// In force at some time in a period, or from it to another. An approximate start counts as none. The start is certain, whatever an inexact end or last confirmation leaves open; without a start the last confirmation is. What one source makes certain, another can rule out. A list shows a tie on its day, and one that began before it until then.
//
// @from tie Tie

RETURN coalesce(tie.startEarliest, '0000-01-01') <= coalesce($activeTo.last, $activeOn.last) AND coalesce(tie.endLatest, '9999-12-31') >= $activeOn.first AND CASE $certainty
  WHEN 'CERTAINLY' THEN coalesce(CASE WHEN tie.startIsApproximate IS NULL THEN tie.startLatest END, tie.lastConfirmedLatest) <= coalesce($activeTo.last, $activeOn.last) AND (CASE WHEN tie.startIsApproximate IS NULL THEN tie.startEarliest END >= $activeOn.first OR coalesce(tie.endEarliest, tie.lastConfirmedEarliest) >= $activeOn.first)
  WHEN 'LISTED' THEN coalesce(CASE WHEN tie.startIsApproximate IS NULL THEN tie.startLatest END, tie.lastConfirmedLatest) <= coalesce($activeTo.last, $activeOn.last) AND (CASE WHEN tie.startIsApproximate IS NULL THEN tie.startEarliest END >= $activeOn.first OR coalesce(tie.endEarliest, tie.lastConfirmedEarliest) >= $activeOn.first) OR (tie.listedUntil >= $activeOn.first AND (tie.listedUntil <= coalesce($activeTo.last, $activeOn.last) OR coalesce(CASE WHEN tie.startIsApproximate IS NULL THEN tie.startLatest END, tie.lastConfirmedLatest) <= coalesce($activeTo.last, $activeOn.last)))
  ELSE true
END
