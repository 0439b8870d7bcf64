// A tie as the record had it at the end of a day: the other conditions are judged by that.
//
// @from tie Tie

MATCH (tie)<-[:VERSION_OF]-(version:Version)
WHERE version.from <= $asKnownOn AND version.until > $asKnownOn
RETURN version
