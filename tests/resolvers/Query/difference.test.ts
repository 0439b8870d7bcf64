import { beforeAll, describe, expect, it } from 'vitest';
import type { Difference } from '../../../src/generated/schema.ts';
import { at, openWorld } from '../../support/worldNeo4j.ts';
import { useOpened } from '../../support/useOpened.ts';

interface Dated {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly came: string;
  readonly went: string | null;
}

const FIELDS = 'totalCount changes { kind property claim { id } subject { id } before after }';

describe('The difference of two days of the record', () => {
  const world = useOpened(openWorld);
  let claims: readonly Dated[];
  beforeAll(async () => {
    claims = (await world.run(
      `MATCH (claim:Claim)-[:ABOUT]->(subject)
       RETURN claim.id AS id, subject.id AS subject, claim.property AS property,
         left(claim.recordedAt, 10) AS came, left(claim.retiredAt, 10) AS went`,
    )) as unknown as readonly Dated[];
  });

  const differ = async (from: string, to: string, more = '') => {
    const answer = await world.execute(
      `{ difference(from: "${from}", to: "${to}", first: 100${more}) { ${FIELDS} } }`,
    );
    return at(answer, 'difference') as Difference;
  };

  it.each([
    ['2024-01-10', '2025-06-01'],
    ['2020-01-01', '2024-01-10'],
    ['2025-06-01', '2026-12-01'],
  ])('from %s to %s has what came and what went in between, once', async (from, to) => {
    const { totalCount, changes } = await differ(from, to);

    const kindOf = ({ came, went }: Dated) => {
      if (went !== null && went > from && went <= to) return 'RETIRED';
      return came > from && came <= to ? 'RECORDED' : null;
    };
    const expected = claims.filter((claim) => kindOf(claim) !== null);
    expect(expected.length).toBeGreaterThan(100);
    expect(totalCount).toBe(expected.length);
    expect(changes).toHaveLength(100);
    const known = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { claim, kind, property, subject } of changes) {
      const dated = known.get(claim?.id ?? '') as Dated;
      expect({ kind, property, subject: subject?.id }).toEqual({
        kind: kindOf(dated),
        property: dated.property,
        subject: dated.subject,
      });
    }
    const order = changes.map((change) => `${change.subject?.id}\t${change.property}`);
    expect(order).toEqual([...order].sort());
  });

  it('is empty between a day and itself', async () => {
    expect(await differ('2025-06-01', '2025-06-01')).toEqual({ totalCount: 0, changes: [] });
  });

  it('takes the filter of the subscription', async () => {
    const [{ subject } = { subject: '' }] = claims;
    const { changes, totalCount } = await differ(
      '2020-01-01',
      '2027-01-01',
      `, filter: { subjects: ["${subject}"], kinds: [RECORDED] }`,
    );

    const expected = claims.filter((claim) => claim.subject === subject && claim.went === null);
    expect(totalCount).toBe(expected.length);
    expect(changes.map(({ claim }) => claim?.id).sort()).toEqual(
      expected.map(({ id }) => id).sort(),
    );
  });
});
