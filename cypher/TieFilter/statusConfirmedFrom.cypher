// The status is stated for a period or later; its date must be on record.
//
// @from tie Tie

RETURN tie.statusAsOf IS NOT NULL AND CASE WHEN $certainty IN ['CERTAINLY', 'LISTED'] THEN tie.statusAsOfEarliest >= $statusConfirmedFrom.first ELSE coalesce(tie.statusAsOfLatest, '9999-12-31') >= $statusConfirmedFrom.first END
