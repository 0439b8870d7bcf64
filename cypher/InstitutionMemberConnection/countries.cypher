// The ids of the countries of some members, with the number of members in each; null for a country that is not known.
//
// @from member Actor

OPTIONAL MATCH (member)-[:LOCATED_IN|PART_OF|WITHIN*0..8]->(country:Country)
WITH country.id AS country, count(DISTINCT member) AS amount
RETURN collect([country, amount])
