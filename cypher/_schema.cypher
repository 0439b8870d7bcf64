// Constraints and indexes, in addition to those that follow from `@order` lines. The import runs each statement and waits until all
// indexes are online. Running a statement again changes nothing.

// One constraint serves every lookup by id: name `Node` and the type, `(city:Node&City {id: ...})`.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (redirect:Redirect) REQUIRE redirect.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE;

// Search text, over all names and titles.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (name:Name) ON EACH [name.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE RANGE INDEX identifier IF NOT EXISTS FOR (identifier:Identifier) ON (identifier.scheme, identifier.value);

// The changes of the record since an instant.
CREATE RANGE INDEX claim_recorded IF NOT EXISTS FOR (claim:Claim) ON (claim.recordedAt, claim.id);
CREATE RANGE INDEX claim_retired IF NOT EXISTS FOR (claim:Claim) ON (claim.retiredAt, claim.id);
