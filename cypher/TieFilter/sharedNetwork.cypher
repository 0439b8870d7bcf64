// Two parties, not counting witnesses, are members of a network. `within` has the parties themselves, also those of a version and the
// network of a membership: a walk from the party reads its few memberships, and never all of the network.
//
// @from tie Tie

RETURN size([party IN tie.within WHERE party ENDS WITH ' ITSELF' AND party <> $sharedNetwork + ' ITSELF' AND EXISTS { MATCH (:Node&Actor {id: split(party, ' ')[0]})-[:PARTY_TO {role: 'MEMBER'}]->(membership:Membership) WHERE membership.isSetAside IS NULL AND $sharedNetwork + ' ITSELF' IN membership.within }]) > 1
