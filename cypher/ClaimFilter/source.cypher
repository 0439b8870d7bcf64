// Claims of one source.
//
// @from claim Claim

RETURN EXISTS { (claim)-[:STATED_IN]->(:Source {id: $source}) }
