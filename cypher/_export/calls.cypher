// Calls for an end or a pause of ties of one place with another.

MATCH (call:Call)-[:CALL_OF]->(policy:Policy)
RETURN {policy: policy.id, place: call.place, partner: call.partner, when: call.when, source: call.source} AS cells
