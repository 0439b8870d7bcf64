// The states that parties of a tie are of, by what `statesIn` has of a country. A party in none of them is the country itself or in a city with
// the rank of a state, or its state is not known.
//
// @after Query.ties

RETURN
  any(one IN viewed.within WHERE split(one, ' ')[0] = $given.country) AS INSIDE,
  [id IN viewed.states WHERE id IN $given.states]
    + CASE WHEN any(one IN viewed.within WHERE one = $given.country + ' ITSELF' OR split(one, ' ')[0] IN $given.ranked) THEN ['none'] ELSE [] END AS STATE
