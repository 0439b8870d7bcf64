// Removes all notes of what imports changed, since they tell how a subject was that is erased now.

MATCH (difference:Difference)
DELETE difference
