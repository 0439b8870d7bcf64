// Direct units of an institution, by name.
//
// @from institution Institution
// @order NAME unit.nameKey, unit.id

MATCH (institution)<-[:PART_OF]-(unit:Institution)
RETURN unit AS node
