// Whether another tie joins what a tie joins: the parties of a pair, what contains both of them, or what is inside of both.

UNWIND $pairs AS pair
MATCH (party:Node {id: pair.from})
WHERE
  EXISTS {
    MATCH (party)-[:PARTY_TO]->(other:Tie)<-[:PARTY_TO]-(:Node {id: pair.to})
    WHERE other.id <> $tie
  }
  OR
    pair.isOwn
    AND EXISTS {
      MATCH (party)<-[:WITHIN|PART_OF|LOCATED_IN]-*(within)-[:PARTY_TO]->(other:Tie)
      WHERE other.id <> $tie AND pair.to IN other.among
    }
RETURN true AS shares
LIMIT 1
