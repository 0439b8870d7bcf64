// Policies that call for an end or a pause of ties such as a tie, earliest first.
//
// @from tie Tie

UNWIND tie.calledOffBy AS id
MATCH (policy:Policy {id: id})
RETURN policy
ORDER BY policy.whenSort, policy.id
