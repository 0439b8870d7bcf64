// Events that concern a tie, latest first.
//
// @from tie Tie
// @order WHEN event.whenSort, event.id DESC

MATCH (tie)<-[:CONCERNS]-(event:Event)
RETURN event AS node
