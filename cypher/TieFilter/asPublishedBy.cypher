// A tie by the sources that were published by the end of a period: the other conditions are judged by that.
//
// @from tie Tie

MATCH (tie)<-[:EDITION_OF]-(edition:Version)
WHERE edition.from <= $asPublishedBy.last AND edition.until > $asPublishedBy.last
RETURN edition
