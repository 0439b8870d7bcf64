// Posts that a person holds or held, latest start first.
//
// @from person Person
// @order START party.owner | party.start, party.tie, employer.id DESC

MATCH ()-[party:PARTY_TO]->(tie:Affiliation)<-[:PARTY_TO {role: 'EMPLOYER'}]-(employer:Actor)
WHERE party.owner = person.id AND party.role = 'HOLDER' AND tie.isSetAside IS NULL
RETURN employer AS node, tie.position AS position, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
