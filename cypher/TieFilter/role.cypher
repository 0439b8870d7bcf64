// A party has a role.
//
// @from tie Tie

RETURN $role IN tie.roles
