// Events, latest first unless ordered.
//
// @order WHEN event.whenSort, event.id DESC
// @order NAME event.nameKey, event.id

MATCH (event:Event)
RETURN event AS node
