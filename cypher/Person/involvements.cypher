// What a person had a part in, latest first: ties, agreements signed, and events. The claim is the best one that names the person.
//
// @from person Person
// @order TIME sort, subject.id, kind, role DESC

CALL (person) {
  MATCH (person)-[party:PARTY_TO]->(tie:Tie)
  WHERE tie.isSetAside IS NULL
  RETURN tie AS subject, 'TIE' AS kind, party.role AS role, tie.position AS words, 'parties' AS property, tie.startSort AS sort, tie.start AS date, tie.end AS until, tie.lastConfirmed AS lastConfirmed
  UNION ALL
  MATCH (person)-[signature:SIGNED]->(agreement:Agreement)
  WHERE agreement.isSetAside IS NULL
  RETURN agreement AS subject, 'SIGNATURE' AS kind, 'SIGNATORY' AS role, signature.as AS words, 'signatories' AS property, agreement.startSort AS sort, agreement.start AS date, null AS until, null AS lastConfirmed
  UNION ALL
  MATCH (person)-[part:TOOK_PART_IN]->(event:Event)
  RETURN event AS subject, 'EVENT' AS kind, part.role AS role, null AS words, 'participants' AS property, event.whenSort AS sort, event.when AS date, null AS until, null AS lastConfirmed
}
CALL (person, subject, property) {
  OPTIONAL MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
  WHERE claim.property = property AND claim.retiredAt IS NULL AND claim.stance = 'SUPPORTS' AND last(split(split(split(claim.value, '=')[0], '@')[0], ':')) IN person.formerIds + person.id
  RETURN claim
  ORDER BY claim.rank = 'DEPRECATED', source.read DESC, source.directness, claim.id
  LIMIT 1
}
WITH *
RETURN subject AS node, kind AS kind, coalesce(words, toLower(replace(role, '_', ' '))) AS roleLabel, date AS when, until AS until, lastConfirmed AS lastConfirmed, claim AS claim
