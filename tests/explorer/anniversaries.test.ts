import { describe, expect, it } from 'vitest';
import { nextAnniversary } from '../../explorer/parts/anniversaries.ts';

const tie = (edtf: string | null, more: object = {}) => ({
  start: edtf === null ? null : { edtf, text: edtf, earliest: null, latest: null },
  end: null,
  status: 'UNKNOWN',
  record: { contested: [] },
  ...more,
});

const told = (ties: Parameters<typeof nextAnniversary>[0]) => {
  const next = nextAnniversary(ties, '2026-12-01');
  return next && `${next.years} ${next.edtf}`;
};

describe('The next anniversary', () => {
  it.each([
    ['1988-11-08', '40 2028-11-08'],
    ['1986-12-01', '40 2026-12-01'],
    ['1986-11-30', '45 2031-11-30'],
    ['1986-12', '40 2026-12'],
    ['1986', '40 2026'],
    ['1985', '45 2030'],
    ['2026-03', '5 2031-03'],
  ])('of a start of %s is %s', (start, next) => {
    expect(told([tie(start)])).toBe(next);
  });

  it('is the first of all, and the greater one of two on a day', () => {
    expect(told([tie('1988'), tie('1987-05-02'), tie(null), tie('1977-05-02')])).toBe(
      '50 2027-05-02',
    );
  });

  it('is none of a start that is vague or contested, and of a tie that ended or is suspended', () => {
    const values = [{ text: '1985' }, { text: '1986' }];
    expect(
      told([
        ...['1985~', '[..1987]', '198X', '1985/1987'].map((start) => tie(start)),
        tie('1985', { record: { contested: [{ property: 'start', values }] } }),
        tie('1985', { end: { edtf: '2022', text: '2022', earliest: null, latest: null } }),
        ...['ENDED', 'SUSPENDED'].map((status) => tie('1985', { status })),
      ]),
    ).toBeNull();
  });
});
