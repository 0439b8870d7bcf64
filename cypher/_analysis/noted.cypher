// The subjects whose rows an import changed, and the claims about them as they were: JSON for each subject that had any.

MATCH (difference:Difference {to: $commit})
RETURN [difference.subjects, difference.before]
