// What a map draws of each tie.
//
// @after Query.ties

RETURN [
  tie.id,
  tie.name,
  tie.kind,
  tie.status,
  tie.statusAsOf,
  tie.start,
  size(tie.contested) > 0,
  CASE WHEN 'start' IN tie.contested THEN head(COLLECT { MATCH (tie)<-[:CONTEST_OF]-(contest:Contest {property: 'start'}) RETURN contest.values }) END,
  COLLECT {
    MATCH (tie)<-[party:PARTY_TO]-(actor:Actor)
    WHERE party.role <> 'WITNESS'
    RETURN actor.id ORDER BY party.ordinal, actor.id
  }
]
ORDER BY tie.startSort DESC, tie.id DESC
LIMIT $most
