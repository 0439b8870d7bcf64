// The changes since an instant, before another, that meet a filter. What a subject refers to at that time is named by its claims, as
// `ROLE:id=named as`. What it ever referred to is looked for first: with the time, each claim of a large record takes twenty times as long.

MATCH (claim:Claim)-[:ABOUT]->(subject:Subject)
WHERE (claim.recordedAt >= $since OR claim.retiredAt >= $since)
  AND ($filter.properties IS NULL OR claim.property IN $filter.properties)
  AND ($filter.subjects IS NULL OR subject.id IN $filter.subjects)
  AND ($filter.sources IS NULL OR EXISTS { (claim)-[:STATED_IN]->(source:Source) WHERE source.id IN $filter.sources })
  AND ($filter.involving IS NULL OR subject.id IN $filter.involving
    OR EXISTS { (subject)<-[:ABOUT]-(other:Claim) WHERE other.stance = 'SUPPORTS' AND split(split(other.value, '=')[0], ':')[-1] IN $filter.involving })
UNWIND [[claim.recordedAt, 'RECORDED'], [claim.retiredAt, 'RETIRED']] AS change
WITH claim, subject, change[0] AS at, change[1] AS kind
WHERE at >= $since AND at < $until AND ($filter.kinds IS NULL OR kind IN $filter.kinds)
  AND ($filter.involving IS NULL OR subject.id IN $filter.involving
    OR EXISTS {
      (subject)<-[:ABOUT]-(other:Claim)
      WHERE other.stance = 'SUPPORTS' AND other.rank <> 'DEPRECATED' AND other.recordedAt <= at AND coalesce(other.retiredAt, at) >= at
        AND split(split(other.value, '=')[0], ':')[-1] IN $filter.involving
    })
WITH at, claim.id AS id, kind
