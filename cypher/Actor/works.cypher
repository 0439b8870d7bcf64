// Works that an actor wrote, published or commissioned, latest first.
//
// @from actor Actor
// @order PUBLISHED source.publishedSort, source.id, type(part) DESC

MATCH (actor)<-[part:AUTHORED_BY|PUBLISHED_BY|COMMISSIONED_BY]-(source:Source)
RETURN source AS node, CASE type(part) WHEN 'AUTHORED_BY' THEN 'AUTHOR' WHEN 'PUBLISHED_BY' THEN 'PUBLISHER' ELSE 'COMMISSIONER' END AS role
