const FOUND = {
  equal: 'equal',
  form: 'equal without unit, bracket or comma',
  habit: 'equal but for habits of romanization',
  slip: 'one slip apart',
  doubtful: 'alike, but other names are as well',
};

/** How each comparison of the row of a list came out. */
export const matching = {
  equal: 'equal',
  has: (other: string) => `has ${other}`,
  oneIsEqual: (other: string) => `one is equal, but it has ${other}`,
  same: 'same',
  distinct: 'distinct',
  ownName: 'equal to its own name',
  found: (as: keyof typeof FOUND, isOwn: boolean) =>
    `${FOUND[as]}: ${isOwn ? 'its own name' : 'another of its names'}`,
  notKnown: 'not known of it',
  filedUnder: 'filed under it',
  other: (others: readonly string[]) => `other: ${others.join(', ')}`,
  notRead: 'not read',
  unread: (text: string) => `not read: ${text}`,
  isRegion: 'it is that region',
  itsCountry: 'its country',
  sameRegion: 'in the same region',
  distance: (km: number) => `${km} km`,
  kind: (asked: string | undefined, held: string) => `${asked ?? 'not given'}, it is a ${held}`,
  partnerIsCity: 'the partner is a city',
  kinds: (asked: string, held: string) => `${asked}, it is ${held}`,
  tieWith: (id: string) => `has a tie with ${id}`,
  tieWithUnclear: (id: string) => `has a tie with ${id}, whose name others have, too`,
  oneInCountry: 'one in the country itself has it, too',
  nameOfBigger: 'the own name of a far bigger one',
  biggerHasIt: 'a far bigger one has it, too',
  notHeld: (
    some: readonly { readonly id: string; readonly within: string | undefined }[],
    rest: number,
  ) => {
    const told = some.map(({ id, within }) => (within === undefined ? id : `${id} in ${within}`));
    return `${told.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`;
  },
};
