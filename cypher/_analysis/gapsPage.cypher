// A page of gaps, each with the standing claim that names the sister city or a place that contains it.
//
// @after gaps

WITH tie, city, sister, institution
WHERE $after IS NULL
  OR tie.nameKey >= $after[0]
    AND (tie.nameKey > $after[0] OR tie.id > $after[1] OR tie.id = $after[1]
      AND (institution.nameKey > $after[2] OR institution.nameKey = $after[2]
        AND (institution.id > $after[3] OR institution.id = $after[3] AND city.id > $after[4])))
WITH tie, city, sister, institution, [tie.nameKey, tie.id, institution.nameKey, institution.id, city.id] AS keys
ORDER BY tie.nameKey, tie.id, institution.nameKey, institution.id, city.id
LIMIT $limit
OPTIONAL MATCH (institution)<-[:ABOUT]-(claim:Claim {property: 'noPartnerIn', stance: 'SUPPORTS'})
WHERE claim.retiredAt IS NULL AND claim.value IN institution.noPartnerIn AND claim.value IN sister.among
WITH keys, tie, city, sister, institution, min(claim.id) AS claim
RETURN [keys, [institution.id, city.id, sister.id, tie.id], claim]
ORDER BY keys
