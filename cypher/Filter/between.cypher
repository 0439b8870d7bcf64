// Each of these is or contains a different party. `reach` has `0:` and an id for the first party and everything that contains it, and so on.
//
// @from node Node

RETURN all(id IN $between WHERE id IN node.among)
  AND (size($between) < 2
    OR size([at IN range(0, node.partyCount - 1) WHERE any(id IN $between WHERE toString(at) + ':' + id IN node.reach)]) >= size($between)
    AND all(one IN range(0, size($between) - 2) WHERE all(two IN range(one + 1, size($between) - 1) WHERE
      any(at IN range(0, node.partyCount - 1) WHERE toString(at) + ':' + $between[one] IN node.reach
        AND any(other IN range(0, node.partyCount - 1) WHERE other <> at AND toString(other) + ':' + $between[two] IN node.reach)))))
