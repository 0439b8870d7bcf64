const FIRST =
  'Al Bra Cor Del Es Fal Gor Ha In Jo Kal Lu Mar Nor Or Pel Qui Ros Sao Tal Ur Vin Wes Xi'.split(
    ' ',
  );
const SECOND = 'be da fi go ka li mo nu pa ri so ta ve wi ya ze'.split(' ');
const THIRD = 'ban cer dol fen gim hos jun lar mir nad pol rus sem tov vik wen'.split(' ');
const LAST = 'dale ford ham land mont port stad ton ville wick'.split(' ');

/** Consecutive numbers are not neighbors in the alphabet. */
const STRIDE = 48_271;

/** A unique name. */
export function cityName(at: number): string {
  const parts = [LAST, THIRD, SECOND, FIRST];
  const all = parts.reduce((product, { length }) => product * length, 1);
  let left = (at * STRIDE) % all;
  const syllables = parts.map((part) => {
    const syllable = part[left % part.length] ?? '';
    left = Math.floor(left / part.length);
    return syllable;
  });
  return `${syllables.reverse().join('')}${at < all ? '' : ` ${Math.floor(at / all) + 1}`}`;
}

export function stateName(at: number): string {
  return `Province of ${cityName(at + 7)}`;
}

export function countryName(at: number): string {
  return `Land of ${cityName(at + 11)}`;
}

export function sourceTitle(at: number): string {
  return `A report on partnerships abroad, number ${at}`;
}
