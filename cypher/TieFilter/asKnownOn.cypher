// The tie's state in the record at the end of a day. The other conditions apply to that state.
//
// @from tie Tie

MATCH (tie)<-[:VERSION_OF]-(version:Version)
WHERE version.from <= $asKnownOn AND version.until > $asKnownOn
RETURN version
