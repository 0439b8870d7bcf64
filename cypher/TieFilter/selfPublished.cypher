// A source of it is published by a party or by what contains or belongs to one, or none is.
//
// @from tie Tie

RETURN (tie.selfPublished IS NOT NULL) = $selfPublished
