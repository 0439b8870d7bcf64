import { describe, expect, it } from 'vitest';
import { namesIn, rename } from '../../src/compose/bind.ts';

const renamed = (cypher: string) =>
  rename(
    cypher,
    (name) => `${name}_`,
    (name) => `$p_${name}`,
  );

describe('rename', () => {
  it.each([
    ['variables, and not what follows a dot', 'tie.name = party.tie', 'tie_.name = party_.tie'],
    [
      'variables, and not labels, types or keys',
      '(actor:Node&Actor {id: key})<-[party:PARTY_TO|SIGNED {role: role}]-(one)',
      '(actor_:Node&Actor {id: key_})<-[party_:PARTY_TO|SIGNED {role: role_}]-(one_)',
    ],
    ['parameters', 'tie.kind IN $kinds', 'tie_.kind IN $p_kinds'],
    ['parameters with a part', 'tie.start <= $from.first', 'tie_.start <= $p_from.first'],
    [
      'nothing inside of strings, whatever quotes they have',
      `tie.role = 'a party' OR tie.role = "it's \\" $so" OR tie.role = 'it\\'s'`,
      `tie_.role = 'a party' OR tie_.role = "it's \\" $so" OR tie_.role = 'it\\'s'`,
    ],
    [
      'no functions, keywords, literals or numbers',
      'coalesce(tie.end, null) IS NOT NULL AND true <> false AND size(list) > 1.5e3',
      'coalesce(tie_.end, null) IS NOT NULL AND true <> false AND size(list_) > 1.5e3',
    ],
    ['the ends of a range', 'ids[from..to]', 'ids_[from_..to_]'],
    [
      'the variables of comprehensions and subqueries',
      'all(id IN $ids WHERE EXISTS { (tie)<-[:PARTY_TO {tie: id}]-(:Actor) })',
      'all(id_ IN $p_ids WHERE EXISTS { (tie_)<-[:PARTY_TO {tie: id_}]-(:Actor) })',
    ],
    [
      'what a procedure yields, and neither its name nor its columns',
      "CALL db.index.fulltext.queryNodes('names', $text.exact) YIELD node AS name, score AS points",
      "CALL db.index.fulltext.queryNodes('names', $p_text.exact) YIELD node AS name_, score AS points_",
    ],
    [
      'what a subquery is given',
      'CALL (hits, subject) {\n  UNWIND hits AS hit\n  RETURN hit\n}',
      'CALL (hits_, subject_) {\n  UNWIND hits_ AS hit_\n  RETURN hit_\n}',
    ],
    [
      'the cases of a choice',
      "CASE type(part) WHEN 'SIGNED' THEN part.as ELSE other END",
      "CASE type(part_) WHEN 'SIGNED' THEN part_.as ELSE other_ END",
    ],
  ])('renames %s', (_, cypher, expected) => {
    expect(renamed(cypher)).toBe(expected);
  });
});

describe('namesIn', () => {
  it('names each variable and each parameter once, and none that stands in a string', () => {
    const cypher =
      "tie.kind IN $kinds AND $kinds <> [] AND tie.name <> '$name' AND $from.first > ''";

    expect(namesIn(cypher)).toEqual({ variables: ['tie'], parameters: ['kinds', 'from'] });
  });
});
