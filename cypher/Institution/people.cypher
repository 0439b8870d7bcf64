// People who hold or held a post in an institution, latest start first.
//
// @from institution Institution
// @order START party.owner | party.start, party.tie, person.id DESC

MATCH ()-[party:PARTY_TO]->(tie:Affiliation)<-[:PARTY_TO {role: 'HOLDER'}]-(person:Person)
WHERE party.owner = institution.id AND party.role = 'EMPLOYER' AND tie.isSetAside IS NULL
RETURN person AS node, tie.position AS position, tie AS tie, tie.start AS since, tie.startConfidence AS confidence, tie.end AS until, tie.lastConfirmed AS lastConfirmed, tie.status AS status
