// Subjects by their best matching name. Similar spellings are searched only if nothing matches.
//
// @work 500
// @order RELEVANCE score, subject.id DESC

OPTIONAL CALL db.index.fulltext.queryNodes('names', $text.exact) YIELD node AS name, score AS score
WITH collect([name, score]) AS hits
WITH [hit IN hits WHERE hit[0] IS NOT NULL] AS hits
CALL (hits) {
  UNWIND hits AS hit
  RETURN hit[0] AS name, hit[1] AS score
  UNION ALL
  WITH hits
  WHERE size(hits) = 0
  CALL db.index.fulltext.queryNodes('names', $text.near) YIELD node AS name, score AS score
  RETURN name, score
}
MATCH (name)-[:NAMES]->(subject:Subject)
WHERE $types IS NULL OR any(label IN labels(subject) WHERE label IN $types)
WITH subject, name, score
ORDER BY score DESC, name.text
WITH subject, collect(name.text)[0] AS matched, max(score) AS score
RETURN subject AS node, matched AS matched, score AS score
