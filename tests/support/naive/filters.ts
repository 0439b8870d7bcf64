import { readPeriod } from '../../../src/evidence/dates/fuzzyDate.ts';
import type { Alongside } from '../../../src/generated/schema.ts';
import { searchKey } from '../../../src/names/searchKey.ts';
import { type Copy, type Item, textOf } from './copy.ts';
import { type Args, refused } from './pages.ts';
import { type Test, held, ifKnown, notAfter, notBefore } from './periods.ts';
import { assertInOrder } from './ids.ts';
import { assertOnEarth, isInBox, isNear } from './positions.ts';
import { canSeat, reachOf } from './seats.ts';
import { sideTests } from './sides.ts';

type Tests = Readonly<Record<string, Test>>;

/** Returns, for a filter's type and value, which items meet all conditions. */
export type Meets = (filter: string, given: unknown) => (item: Item) => boolean;

/** The meaning of filters, after the schema's descriptions. */
export function createFilters(copy: Copy): Meets {
  const shared = sharedTests(copy);
  const own = ownTests(copy);
  return (name, given) => {
    const filter = (given ?? {}) as Args;
    assertOnEarth(filter);
    assertInOrder(filter);
    if (filter.activeTo != null && filter.activeOn == null) throw refused();
    for (const other of [filter.alongside, filter.notAlongside] as readonly (Alongside | null)[])
      if (other?.kinds?.includes('MEMBERSHIP')) throw refused();
    const viewed = name === 'TieFilter' ? viewOf(copy, filter) : (item: Item) => item;
    const tests = Object.entries(filter).flatMap(([field, value]) => {
      const test = own[name]?.[field] ?? shared[field];
      if (value == null) return [];
      if (test === undefined && MODIFIERS.includes(field)) return [];
      if (test === undefined) throw new Error(`The reference does not know ${name}.${field}.`);
      return [(item: Item) => test(item, value as never, filter)];
    });
    return (item) => {
      const judged = viewed(item);
      if (judged === undefined) return false;
      const isLeftOut = LEAVE_OUT.includes(name) && filter.includeSetAside !== true;
      return !(isLeftOut && judged.properties.isSetAside) && tests.every((test) => test(judged));
    };
  };
}

/** The same conditions, with all dates judged as certain. */
export function certain(filter: unknown): unknown {
  return filter == null ? filter : { ...filter, certainty: 'CERTAINLY' };
}

/** What the other conditions are judged by. */
function viewOf(copy: Copy, { asKnownOn, asPublishedBy }: Args) {
  if (asKnownOn != null && asPublishedBy != null) throw refused();
  if (asKnownOn != null)
    return (tie: Item) => versionOn(copy, tie, 'VERSION_OF', asKnownOn as string);
  if (asPublishedBy == null) return (tie: Item) => tie;
  const { last } = readPeriod(asPublishedBy as string);
  return (tie: Item) => versionOn(copy, tie, 'EDITION_OF', last);
}

/** The tie as the record, or its sources, had it on that day. */
function versionOn({ from }: Copy, tie: Item, edge: string, day: string): Item | undefined {
  return from(tie, edge)
    .map(({ item }) => item)
    .find((version) => textOf(version, 'from') <= day && day < textOf(version, 'until'));
}

function sharedTests({ to, from }: Copy): Tests {
  const partiesOf = (tie: Item) => from(tie, 'PARTY_TO', 'Actor');
  const isAtOrBelow = atOrBelow(to);
  const claimsOf = (item: Item) =>
    from(item, 'ABOUT')
      .map((end) => end.item)
      .filter((claim) => claim.properties.retiredAt === undefined);
  const sourcesOf = (item: Item) =>
    claimsOf(item).flatMap((claim) => to(claim, 'STATED_IN').map((end) => textOf(end.item, 'id')));
  /** Of the sources that were read and not set aside. */
  const bestDirectness = (item: Item) =>
    claimsOf(item)
      .filter(({ properties }) => properties.rank !== 'DEPRECATED')
      .flatMap((claim) => to(claim, 'STATED_IN').map((end) => end.item))
      .filter(({ properties }) => properties.read === true)
      .map((source) => textOf(source, 'directness'))
      .sort()[0] ?? '';
  const tieCount = (item: Item) =>
    to(item, 'PARTY_TO').filter((end) => end.item.properties.isSetAside !== true).length;
  return {
    kinds: any('kind'),
    statuses: any('status'),
    within: (item, id: string) => among(item).includes(id) && item.properties.id !== id,
    namePrefix: (item, prefix: string) =>
      keysOf(item).some((key) => key.startsWith(searchKey(prefix))),
    near: isNear,
    inBox: isInBox,
    hasTieWith: (item, id: string) =>
      to(item, 'PARTY_TO').some(
        ({ item: tie, edge }) =>
          tie.properties.isSetAside !== true &&
          partiesOf(tie).some((other) => other.edge !== edge && among(other.item).includes(id)),
      ),
    theme: (item, id: string) =>
      isVersion(item)
        ? listOf(item, 'themeIds').includes(id)
        : to(item, 'ABOUT_THEME').some((end) => isAtOrBelow(end.item, id)),
    source: (item, id: string) =>
      (isVersion(item) ? listOf(item, 'sourceIds') : sourcesOf(item)).includes(id),
    sourceCount: is('sourceCount'),
    confidences: any('confidence'),
    directness: (item, levels: readonly string[]) =>
      levels.includes(
        isOf(item, 'Tie', 'Version') ? textOf(item, 'directness') : bestDirectness(item),
      ),
    exactThemes: (item, ids: readonly string[]) =>
      to(item, 'ABOUT_THEME').some((end) => ids.includes(textOf(end.item, 'id'))),
    minSources: ({ properties }, least: number) => (properties.sourceCount as number) >= least,
    minTies: (item, least: number) => tieCount(item) >= least,
    maxTies: (item, most: number) => tieCount(item) <= most,
    latestSourceFrom: (item, period: string) => {
      const { first } = readPeriod(period);
      if (isVersion(item)) return textOf(item, 'latestSource') >= first;
      return claimsOf(item).some((claim) =>
        to(claim, 'STATED_IN').some((end) => textOf(end.item, 'publishedEarliest') >= first),
      );
    },
    changedFrom: (item, period: string) => dayOf(item, 'lastChangedAt') >= readPeriod(period).first,
    minConfidence: (item, level: string) =>
      LEVELS.indexOf(textOf(item, 'confidence')) <= LEVELS.indexOf(level),
    contested: (item, value: boolean) => listOf(item, 'contested').length > 0 === value,
    between: (tie, ids: readonly string[]) => {
      if (ids.length > 10) throw refused();
      const parties = isVersion(tie) ? reachOf(tie) : partiesOf(tie).map(({ item }) => among(item));
      return canSeat(ids, parties);
    },
  };
}

function ownTests(copy: Copy): Readonly<Record<string, Tests>> {
  const { to, from } = copy;
  const isAtOrBelow = atOrBelow(to);
  const seatOf = (item: Item) => to(item, 'LOCATED_IN').map((end) => end.item);
  const leadsTo =
    (edgeType: string): Test =>
    (item, id: string) =>
      to(item, edgeType).some((end) => end.item.properties.id === id);
  const leadsInto =
    (edgeType: string): Test =>
    (item, id: string) =>
      to(item, edgeType).some((end) => among(end.item).includes(id));
  const isMember = (actor: Item, id: string) =>
    to(actor, 'PARTY_TO', 'Membership').some(
      ({ edge, item }) =>
        edge.role === 'MEMBER' &&
        !item.properties.isSetAside &&
        from(item, 'PARTY_TO').some(
          (end) => end.edge.role === 'NETWORK' && end.item.properties.id === id,
        ),
    );
  const liesIn = (tie: Item, id: string) =>
    from(tie, 'PARTY_TO').some(
      ({ edge, item }) => edge.role !== 'WITNESS' && among(item).includes(id),
    );
  const affiliations = (person: Item) =>
    to(person, 'PARTY_TO', 'Affiliation').filter(({ item }) => !item.properties.isSetAside);
  const posts = (person: Item) => affiliations(person).filter(({ edge }) => edge.role === 'HOLDER');
  const isEmployedIn = (post: Item, id: string) =>
    from(post, 'PARTY_TO').some(
      ({ edge, item }) => edge.role === 'EMPLOYER' && among(item).includes(id),
    );
  return {
    TieFilter: {
      ...sideTests(copy),
      sharedNetwork: (tie, id: string) => {
        const within = listOf(tie, 'within').flatMap((one) =>
          one.endsWith(' ITSELF') ? [one.replace(' ITSELF', '')] : [],
        );
        const members = copy.all('Actor').filter((actor) => isMember(actor, id));
        return members.filter((actor) => within.includes(textOf(actor, 'id'))).length > 1;
      },
      exactCountries: same('countries'),
      exactStates: same('states'),
      activeOn: held,
      listedFrom: ifKnown('lastListedLatest', notBefore('lastListed')),
      listedTo: ifKnown('lastListedEarliest', notAfter('lastListed')),
      notOnListsFrom: ifKnown('lackedLatest', notBefore('lacked')),
      bases: any('basis'),
      notBases: (tie, bases: readonly string[]) => !bases.includes(textOf(tie, 'basis')),
      listCount: is('listCount'),
      minLists: ({ properties }, least: number) => (properties.listCount as number) >= least,
      startDirectness: any('startDirectness'),
      standings: any('standing'),
      leaveOut: (tie, standings: readonly string[]) => !standings.includes(textOf(tie, 'standing')),
      hasStart: ({ properties: { startEarliest, startLatest } }, is: boolean) =>
        (startEarliest !== undefined || startLatest !== undefined) === is,
      startedFrom: notBefore('start'),
      startedTo: notAfter('start'),
      endedFrom: ifKnown('end', notBefore('end')),
      endedTo: ifKnown('end', notAfter('end')),
      statusConfirmedFrom: ifKnown('statusAsOf', notBefore('statusAsOf')),
    },
    AgreementFilter: {
      within: (agreement, id: string) => liesIn(agreement, id),
      minParties: (agreement, least: number) => {
        const bound = from(agreement, 'PARTY_TO').filter(({ edge }) => edge.role !== 'WITNESS');
        const onRecord = new Set(bound.map(({ item }) => textOf(item, 'id'))).size;
        const counted = Number(agreement.properties.partiesCounted ?? 0);
        return Math.max(onRecord, counted) >= least;
      },
      signedFrom: notBefore('start'),
      signedTo: notAfter('start'),
      expiresFrom: ifKnown('end', notBefore('end')),
      expiresTo: ifKnown('end', notAfter('end')),
      signatory: (item, id: string) =>
        from(item, 'SIGNED').some((end) => among(end.item).includes(id)),
    },
    CityFilter: {
      memberOf: (city, id: string) => isMember(city, id),
      isPort: ({ properties }, is: boolean) => (properties.port !== undefined) === is,
      populationFrom: ({ properties }, least: number) =>
        ((properties.population ?? -Infinity) as number) >= least,
      populationTo: ({ properties }, most: number) =>
        ((properties.population ?? Infinity) as number) <= most,
    },
    GroupFilter: {
      tookPartIn: (group, id: string) =>
        to(group, 'TOOK_PART_IN').some(({ item }) => item.properties.id === id),
    },
    CountryFilter: { codes: any('code') },
    InstitutionFilter: {
      hasMembers: (item, ids: readonly string[]) => {
        if (ids.length > 10) throw refused();
        const members = to(item, 'PARTY_TO', 'Membership')
          .filter((end) => end.edge.role === 'NETWORK' && !end.item.properties.isSetAside)
          .flatMap((end) => from(end.item, 'PARTY_TO'))
          .filter(({ edge }) => edge.role === 'MEMBER');
        return ids.every((id) => members.some(({ item }) => item.properties.id === id));
      },
      foundedFrom: notBefore('founded'),
      foundedTo: notAfter('founded'),
      near: (item, circle, filter) => seatOf(item).some((seat) => isNear(seat, circle, filter)),
      inBox: (item, box, filter) => seatOf(item).some((seat) => isInBox(seat, box, filter)),
    },
    PersonFilter: {
      namePrefix: (item, prefix: string) =>
        keysOf(item).some((key) => ` ${key}`.includes(` ${searchKey(prefix)}`)),
      affiliatedWith: (person, id: string) =>
        affiliations(person).some(({ item }) => isEmployedIn(item, id)),
      within: (person, id: string) => posts(person).some(({ item }) => isEmployedIn(item, id)),
      posts: (person, titles: readonly string[]) =>
        posts(person).some(({ item }) => titles.includes(textOf(item, 'position'))),
      minSignatures: (person, least: number) =>
        to(person, 'SIGNED').filter(({ item }) => item.properties.isSetAside !== true).length >=
        least,
      occupations: any('occupation'),
    },
    EventFilter: {
      from: notBefore('when'),
      to: notAfter('when'),
      within: leadsInto('HELD_IN'),
      place: leadsTo('HELD_IN'),
      participant: (event, id: string) =>
        from(event, 'TOOK_PART_IN').some((part) => among(part.item).includes(id)),
      involves: (event, id: string) =>
        [...from(event, 'TOOK_PART_IN'), ...to(event, 'HELD_IN')].some(({ item }) =>
          among(item).includes(id),
        ),
      concerns: leadsTo('CONCERNS'),
    },
    PolicyFilter: {
      from: notBefore('when'),
      to: notAfter('when'),
      issuer: leadsInto('ISSUED_BY'),
      affects: (policy, id: string) =>
        from(policy, 'EFFECT_OF').some((effect) =>
          to(effect.item, 'EFFECT_ON').some(({ item }) =>
            [item.properties.id, ...among(item)].includes(id),
          ),
        ),
      effects: (policy, effects: readonly unknown[]) =>
        from(policy, 'EFFECT_OF').some(({ item }) => effects.includes(item.properties.effect)),
    },
    ImpactFilter: {
      indicatorPrefix: begins,
      indicators: any('indicator'),
      units: ({ properties: { currency, unit } }, units: readonly unknown[]) =>
        units.includes(currency ?? unit),
      measures: (impact, id: string) =>
        to(impact, 'MEASURES').some(({ item }) =>
          [item.properties.id, ...among(item)].includes(id),
        ),
      within: (impact, id: string) =>
        to(impact, 'MEASURES').some(({ item }) =>
          isOf(item, 'Actor') ? among(item).includes(id) : liesIn(item, id),
        ),
      directions: any('direction'),
      scales: any('scale'),
      currency: is('currency'),
      from: notBefore('period'),
      to: notAfter('period'),
    },
    SourceFilter: {
      directness: any('directness'),
      read: is('read'),
      author: leadsInto('AUTHORED_BY'),
      publisher: leadsInto('PUBLISHED_BY'),
      publishedBy: leadsTo('PUBLISHED_BY'),
      commissionedBy: leadsInto('COMMISSIONED_BY'),
      languages: (item, tags: readonly string[]) =>
        tags.some((tag) =>
          `${textOf(item, 'language')}-`.toLowerCase().startsWith(`${tag.toLowerCase()}-`),
        ),
      exactLanguages: (item, tags: readonly string[]) =>
        tags.some((tag) => tag.toLowerCase() === textOf(item, 'language').toLowerCase()),
      titlePrefix: begins,
      about: (source, id) =>
        from(source, 'STATED_IN').some(
          ({ item: claim }) =>
            claim.properties.retiredAt === undefined &&
            to(claim, 'ABOUT').some(({ item }) => item.properties.id === id),
        ),
      cites: leadsTo('CITES'),
      publishedFrom: notBefore('published'),
      publishedTo: notAfter('published'),
    },
    ThemeFilter: {
      broader: (theme, id: string) => theme.properties.id !== id && isAtOrBelow(theme, id),
    },
    ClaimFilter: {
      property: is('property'),
      source: leadsTo('STATED_IN'),
      asKnownOn: (claim, day: string, { includeRetired }) =>
        dayOf(claim, 'recordedAt') <= day &&
        (includeRetired === true || (dayOf(claim, 'retiredAt') || '9999') > day),
    },
  };
}

/** These change how other conditions are judged, or what is judged. */
const MODIFIERS = [
  'activeTo',
  'asKnownOn',
  'asPublishedBy',
  'certainty',
  'includeRetired',
  'includeSetAside',
];

/** Filters that leave out ties that were set aside unless they ask for them. */
const LEAVE_OUT = ['TieFilter', 'AgreementFilter'];

const LEVELS = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DOUBTFUL', 'DISPUTED'];

const any =
  (property: string): Test =>
  (item, values: readonly unknown[]) =>
    values.includes(item.properties[property]);
const is =
  (property: string): Test =>
  (item, value) =>
    item.properties[property] === value;
const same =
  (property: string): Test =>
  (item, ids: readonly string[]) =>
    JSON.stringify([...new Set(ids)].sort()) === JSON.stringify(listOf(item, property));
const begins: Test = (item, prefix: string) =>
  textOf(item, 'nameKey').startsWith(searchKey(prefix));
const listOf = ({ properties }: Item, name: string) =>
  (properties[name] ?? []) as readonly string[];
const among = (item: Item) => listOf(item, 'among');
const keysOf = (item: Item) => listOf(item, 'nameKeys');
const dayOf = (item: Item, name: string) => textOf(item, name).slice(0, 10);
const isOf = ({ labels }: Item, ...of: readonly string[]) => of.some((one) => labels.includes(one));
const isVersion = (item: Item) => isOf(item, 'Version');

function atOrBelow(to: Copy['to']) {
  return function isAtOrBelow(theme: Item | undefined, id: string): boolean {
    if (theme === undefined) return false;
    return theme.properties.id === id || isAtOrBelow(to(theme, 'BROADER')[0]?.item, id);
  };
}
