import type { ClaimWord, SourceWord } from '../../src/evidence/claim.ts';

/** A secondary source that was read, titled like its id. */
export function source(id: string, facts: Partial<SourceWord> = {}): SourceWord {
  return {
    ...{ id, title: id, read: true, directness: 'SECONDARY' },
    ...{ published: null, publisher: null, origin: null },
    ...facts,
  };
}

/** A claim by `by`: a date unless a form is given. Equal words make equal claims. */
export function claim(value: string, by: SourceWord, facts: Partial<ClaimWord> = {}): ClaimWord {
  const { property = 'start', stance = 'SUPPORTS', takenFrom } = facts;
  return {
    id: ['claim', property, value, stance, by.id, takenFrom?.id].join('-'),
    ...{ property, value, form: 'DATE', stance, rank: 'NORMAL', reason: null },
    ...{ recordedAt: '2026-11-25T00:00:00Z', retiredAt: null, source: by, takenFrom: null },
    ...facts,
  };
}

/** `value (source, source)`, to compare claims at a glance. */
export function inWords(
  values: readonly { text: string; claims: readonly ClaimWord[] }[],
): string[] {
  return values.map(
    ({ text, claims }) => `${text} (${claims.map((one) => one.source.id).join(', ')})`,
  );
}
