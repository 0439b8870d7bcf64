import {
  type Draft,
  type Drafts,
  HUB,
  type PartyDraft,
  SUPPORT,
  dated,
  named,
  nameOf,
} from './drafts.ts';

const STATUSES = ['PROPOSED', 'SIGNED', 'ACTIVE', 'DORMANT', 'ENDED', 'UNKNOWN', 'UNKNOWN'];
const SISTER_KINDS = ['SISTER_CITY', 'SISTER_CITY', 'SISTER_STATE', 'SISTER_PORT', 'FRIENDSHIP'];
const WORKS = ['EXCHANGE', 'JOINT_INSTITUTE', 'COOPERATION'];
const PAPERS = ['SISTER_AGREEMENT', 'MEMORANDUM', 'TRADE_AGREEMENT'];
const PERSONAL = ['MENTORSHIP', 'FRIENDSHIP_OF_PEOPLE', 'CO_AUTHORSHIP'];

/** Ties of each type; the first city is the hub of many. */
export function draftTies(drafts: Drafts): void {
  const { random, of, join } = drafts;
  const hub = of('City').find(({ id }) => id === HUB) as Draft;
  const tie = (
    type: string,
    kinds: readonly string[],
    facts: Draft['properties'],
    ...parties: (readonly [string, Draft])[]
  ) => draftTie(drafts, type, { kind: random.pick(kinds), ...facts }, parties);
  const others = (draft: Draft, ...types: string[]) => of(...types).filter((one) => one !== draft);

  for (let at = 0; at < 75; at++) {
    const one = at < 45 ? hub : random.pick(of('City', 'State', 'Country'));
    const other = random.pick(others(one, one.type === 'City' ? 'City' : 'State', 'State'));
    const third = others(one, 'City').filter((city) => city !== other && random.chance(0.01));
    const distanceKm = random.perhaps(0.6, [1_204.5, 9_876.25]);
    const parties = [one, other, ...third].map((actor) => ['PARTNER', actor] as const);
    tie('SisterTie', SISTER_KINDS, { distanceKm }, ...parties);
  }
  for (let at = 0; at < 22; at++) {
    const one = random.pick(of('Institution', 'City'));
    const more = others(one, 'Institution', 'Group').filter(() => random.chance(0.1));
    const parties = [one, random.pick(others(one, 'City')), ...more].map(
      (actor) => ['PARTNER', actor] as const,
    );
    const draft = tie(
      'Partnership',
      WORKS,
      { field: random.perhaps(0.6, ['electric vehicles', 'rice']) },
      ...parties,
    );
    join('UNDER', draft, random.perhaps(0.6, of('SisterTie', 'Institution')));
  }
  for (let at = 0; at < 26; at++) draftAgreement(drafts);
  for (let at = 0; at < 8; at++) {
    const host = random.pick(of('City', 'State'));
    const address = random.perhaps(0.5, ['1 Main Street']);
    tie(
      'Office',
      ['TRADE_OFFICE', 'LIAISON_OFFICE'],
      { address },
      ['OPERATOR', random.pick(others(host, 'State', 'Institution'))],
      ['HOST', host],
    );
  }
  for (let at = 0; at < 16; at++) {
    const network = of('Institution')[at % 3] as Draft;
    tie(
      'Membership',
      ['MEMBERSHIP'],
      {},
      ['MEMBER', random.pick(others(network, 'City', 'State', 'Institution'))],
      ['NETWORK', network],
    );
  }
  for (let at = 0; at < 28; at++) {
    const position = random.perhaps(0.7, ['mayor', 'professor']);
    tie(
      'Affiliation',
      ['AFFILIATION'],
      { position },
      ['HOLDER', random.pick(of('Person'))],
      ['EMPLOYER', random.pick(of('City', 'Institution', 'Group'))],
    );
  }
  for (let at = 0; at < 8; at++) {
    const one = random.pick(of('Person'));
    tie(
      'PersonalTie',
      PERSONAL,
      {},
      ['PARTNER', random.pick(others(one, 'Person'))],
      ['PARTNER', one],
    );
  }
}

function draftAgreement(drafts: Drafts): void {
  const { random, of, join } = drafts;
  const one = random.pick(of('City', 'Institution'));
  const other = random.pick(of('State', 'City').filter((actor) => actor !== one));
  const start = dated(random, 'start');
  const end = dated(random, 'end', 0.4);
  const facts = {
    kind: random.pick(PAPERS),
    title: random.perhaps(0.5, ['Agreement on "sisters"', 'MoU']),
    ...{ ...start, signedOn: start.start ?? null, ...end, expiresOn: end.end ?? null },
    textUrl: random.perhaps(0.3, ['https://example.org/text']),
    partiesCounted: random.perhaps(0.4, [2n, 3n, 113n]),
  };
  const agreement = draftTie(drafts, 'Agreement', facts, [
    ['PARTY', one],
    ['PARTY', other],
  ]);
  for (const type of ['ESTABLISHES', 'RENEWS', 'ENDS'])
    for (const tie of random.some(of('SisterTie'), 0.7)) join(type, agreement, tie);
  random.some(of('Person'), 1.5).forEach((person, at) =>
    join('SIGNED', person, agreement, {
      ordinal: BigInt(at),
      ...(random.chance(0.5) && { as: 'mayor' }),
      ...(random.chance(0.5) && { onBehalfOf: one.properties.id as string }),
    }),
  );
}

function draftTie(
  drafts: Drafts,
  type: string,
  facts: Draft['properties'],
  parties: readonly (readonly [string, Draft])[],
): Draft {
  const { random, add, join, of, merge } = drafts;
  const names = parties.map(([, { properties }]) => properties.name as string);
  const name = `${names.join(' and ')}, ${String(facts.kind).toLowerCase()}`;
  const times = {
    ...{ ...dated(random, 'start'), ...dated(random, 'end', 0.3) },
    ...{ ...dated(random, 'lastConfirmed', 0.3), ...dated(random, 'statusAsOf', 0.5) },
    ...{ ...dated(random, 'lastListed', 0.5), ...dated(random, 'lacked', 0.3) },
  };
  const listedUntil = times.lastListedEarliest ?? null;
  const standing = random.pick(STANDINGS);
  const status = random.pick(STATUSES);
  const isSetAside = random.perhaps(0.1, [true]);
  const startConfidence = random.perhaps(0.6, [SUPPORT]);
  const lists = draftLists(drafts);
  const known = {
    ...{ ...times, ...lists, listedUntil, standing },
    ...{ name, status, isSetAside, startConfidence },
    startDirectness: random.perhaps(0.5, DIRECTNESS),
    startIsApproximate: random.perhaps(0.2, [true]),
  };
  const draft = add(type, { ...known, ...facts });
  const among = parties.map(([, { properties }]) => properties.among as readonly string[]);
  Object.assign(draft.properties, named([name]), {
    among: [...new Set(among.flat())].sort(),
    reach: among.flatMap((ids, at) => ids.map((one) => `${at}:${one}`)),
    partyCount: BigInt(parties.length),
    countries: placesIn(among, of('Country')),
    states: placesIn(among, of('State')),
    ...{ type, roles: [...new Set(parties.map(([role]) => role))].sort() },
    levels: levelsOf(parties.map(([, actor]) => actor)),
    within: withinOf(parties.map(([, actor]) => actor)),
  });
  draft.attached.push(nameOf(draft.id, name));
  draft.parties.push(
    ...parties.map(([role, { id }]): PartyDraft => ({
      actor: id,
      role,
      namedAs: random.perhaps(0.2, ['Columbus/Franklin County']),
    })),
  );
  for (const theme of random.some(of('Theme'), 1)) join('ABOUT_THEME', draft, theme);
  if (random.chance(0.05)) merge(draft);
  return draft;
}

const DIRECTNESS = ['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'];
const STANDINGS = [
  ...['LISTED', 'LISTED_DESPITE_CALL', 'LAST_LISTED', 'NOT_ON_LATER_LISTS'],
  ...['LAST_REPORTED', 'NOT_LISTED'],
];

/** Lists that have a tie and lists that lack it. */
function draftLists({ random, of }: Drafts): Draft['properties'] {
  const day = () => random.pick(['-', '2016-09-12', '2026-02']);
  const sources = random.some(of('Source'), 1);
  return {
    listCount: BigInt(sources.length),
    listedOn: sources.map(({ id }) => `${day()} ${id}`).sort(),
    lackedBy: random
      .some(of('Source'), 0.5)
      .map(({ id }) => `${random.pick(['2020~', '2026-02'])} ${id} ${random.pick(of('City')).id}`)
      .sort()
      .reverse(),
  };
}

const LEVELS = ['Country', 'State', 'City', 'Institution'];

function levelsOf(parties: readonly Draft[]): readonly string[] {
  const levels = LEVELS.flatMap((level) =>
    parties.filter(({ type }) => type === level).map(() => level.toUpperCase()),
  );
  const pairs = levels.flatMap((one, at) => levels.slice(at + 1).map((two) => `${one}_${two}`));
  return [...new Set(pairs)].sort();
}

function withinOf(parties: readonly Draft[]): readonly string[] {
  return parties.flatMap(({ id, type, properties }) =>
    (properties.among as readonly string[]).map((one) => `${one} ${one === id ? 'ITSELF' : type}`),
  );
}

/** The place of each party; an empty id if it is in none. */
function placesIn(parties: readonly (readonly string[])[], places: readonly Draft[]) {
  const found = parties.map(
    (among) => among.find((one) => places.some(({ id }) => id === one)) ?? '',
  );
  return [...new Set(found)].sort();
}
