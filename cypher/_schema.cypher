// Constraints and indexes. Import runs each statement and waits until all indexes answer; a statement that was run before changes nothing.

// One constraint serves every look-up by id: name `Node` and the type, `(city:Node&City {id: ...})`.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (redirect:Redirect) REQUIRE redirect.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;

// What a reader types, over every name and title.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE RANGE INDEX identifier IF NOT EXISTS FOR (identifier:Identifier) ON (identifier.scheme, identifier.value);

// The orders that connections of whole types page in.
CREATE RANGE INDEX actor_name IF NOT EXISTS FOR (actor:Actor) ON (actor.nameKey, actor.id);
CREATE RANGE INDEX place_name IF NOT EXISTS FOR (place:Place) ON (place.nameKey, place.id);
CREATE RANGE INDEX country_name IF NOT EXISTS FOR (country:Country) ON (country.nameKey, country.id);
CREATE RANGE INDEX state_name IF NOT EXISTS FOR (state:State) ON (state.nameKey, state.id);
CREATE RANGE INDEX city_name IF NOT EXISTS FOR (city:City) ON (city.nameKey, city.id);
CREATE RANGE INDEX institution_name IF NOT EXISTS FOR (institution:Institution) ON (institution.nameKey, institution.id);
CREATE RANGE INDEX institution_founded IF NOT EXISTS FOR (institution:Institution) ON (institution.foundedSort, institution.id);
CREATE RANGE INDEX person_name IF NOT EXISTS FOR (person:Person) ON (person.nameKey, person.id);
CREATE RANGE INDEX group_name IF NOT EXISTS FOR (group:Group) ON (group.nameKey, group.id);
CREATE RANGE INDEX tie_start IF NOT EXISTS FOR (tie:Tie) ON (tie.startSort, tie.id);
CREATE RANGE INDEX tie_name IF NOT EXISTS FOR (tie:Tie) ON (tie.nameKey, tie.id);
CREATE RANGE INDEX tie_sources IF NOT EXISTS FOR (tie:Tie) ON (tie.sourceCount, tie.id);
CREATE RANGE INDEX agreement_start IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.startSort, agreement.id);
CREATE RANGE INDEX agreement_name IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.nameKey, agreement.id);
CREATE RANGE INDEX agreement_sources IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.sourceCount, agreement.id);
CREATE RANGE INDEX event_when IF NOT EXISTS FOR (event:Event) ON (event.whenSort, event.id);
CREATE RANGE INDEX event_name IF NOT EXISTS FOR (event:Event) ON (event.nameKey, event.id);
CREATE RANGE INDEX policy_when IF NOT EXISTS FOR (policy:Policy) ON (policy.whenSort, policy.id);
CREATE RANGE INDEX policy_name IF NOT EXISTS FOR (policy:Policy) ON (policy.nameKey, policy.id);
CREATE RANGE INDEX impact_period IF NOT EXISTS FOR (impact:Impact) ON (impact.periodSort, impact.id);
CREATE RANGE INDEX impact_indicator IF NOT EXISTS FOR (impact:Impact) ON (impact.nameKey, impact.id);
CREATE RANGE INDEX impact_sources IF NOT EXISTS FOR (impact:Impact) ON (impact.sourceCount, impact.id);
CREATE RANGE INDEX source_published IF NOT EXISTS FOR (source:Source) ON (source.publishedSort, source.id);
CREATE RANGE INDEX source_title IF NOT EXISTS FOR (source:Source) ON (source.nameKey, source.id);
CREATE RANGE INDEX theme_name IF NOT EXISTS FOR (theme:Theme) ON (theme.nameKey, theme.id);
CREATE RANGE INDEX contest_subject IF NOT EXISTS FOR (contest:Contest) ON (contest.nameKey, contest.subject, contest.property);
CREATE RANGE INDEX contest_spread IF NOT EXISTS FOR (contest:Contest) ON (contest.spreadSort, contest.subject, contest.property);
CREATE RANGE INDEX claim_recorded IF NOT EXISTS FOR (claim:Claim) ON (claim.recordedAt, claim.id);
CREATE RANGE INDEX claim_retired IF NOT EXISTS FOR (claim:Claim) ON (claim.retiredAt, claim.id);

// An actor of fifty thousand ties is paged without expanding it.
CREATE RANGE INDEX party_start IF NOT EXISTS FOR ()-[party:PARTY_TO]-() ON (party.owner, party.start, party.tie);
CREATE RANGE INDEX party_name IF NOT EXISTS FOR ()-[party:PARTY_TO]-() ON (party.owner, party.name, party.tie);
CREATE RANGE INDEX party_sources IF NOT EXISTS FOR ()-[party:PARTY_TO]-() ON (party.owner, party.sources, party.tie);
CREATE RANGE INDEX participant_when IF NOT EXISTS FOR ()-[participant:TOOK_PART_IN]-() ON (participant.owner, participant.when, participant.event);
