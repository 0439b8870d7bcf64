// Constraints and indexes, in addition to those that follow from `@order` lines. The import runs each statement and waits until all
// indexes are online. Running a statement again changes nothing.

// One constraint serves every lookup by id: name `Node` and the type, `(city:Node&City {id: ...})`.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (redirect:Redirect) REQUIRE redirect.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;

// What a person types. The tokens are made by the import, so the index only splits them at blanks.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (text:SearchText) ON EACH [text.name, text.own, text.foreign, text.code, text.sorted, text.short, text.initials, text.words, text.around, text.role, text.post, text.spelled, text.title, text.text, text.rank, text.only, text.north, text.east] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE RANGE INDEX identifier IF NOT EXISTS FOR (identifier:Identifier) ON (identifier.scheme, identifier.value);

// The changes of the record since an instant.
CREATE RANGE INDEX claim_recorded IF NOT EXISTS FOR (claim:Claim) ON (claim.recordedAt, claim.id);
CREATE RANGE INDEX claim_retired IF NOT EXISTS FOR (claim:Claim) ON (claim.retiredAt, claim.id);
