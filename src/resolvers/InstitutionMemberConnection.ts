import { compareText } from '../evidence/claim.ts';
import { computed } from './coordinates.ts';

/** As many as have a code of ISO 3166-1. */
const MOST_COUNTRIES = 250;

type CountryCount = readonly [country: string | null, count: number];

export const countries = computed<'InstitutionMemberConnection.countries', readonly CountryCount[]>(
  {
    lengths: () => ({ countries: MOST_COUNTRIES }),
    resolve: (found) =>
      found
        .toSorted(
          ([one, count], [other, otherCount]) =>
            Number(one === null) - Number(other === null) ||
            otherCount - count ||
            compareText(one ?? '', other ?? ''),
        )
        .map(([id, count]) => ({ country: id === null ? null : { id }, count })),
  },
);
