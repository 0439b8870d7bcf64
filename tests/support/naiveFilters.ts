import { readPeriod } from '../../src/evidence/fuzzyDate.ts';
import { foldText } from '../../src/graph/foldText.ts';
import type { Copy, Item } from './copy.ts';
import { type Args, refused } from './naivePages.ts';

type Test = (item: Item, given: never, filter: Args) => boolean;

/** Whether an item meets all that is given of a filter, in the words of the schema. */
export function createFilters(copy: Copy) {
  const { to, from } = copy;
  const among = ({ properties }: Item) => (properties.among ?? []) as readonly string[];
  const partiesOf = (tie: Item) => from(tie, 'PARTY_TO', 'Actor');
  const leadsTo =
    (edgeType: string): Test =>
    (item, id: string) =>
      to(item, edgeType).some((end) => end.item.properties.id === id);
  const leadsInto =
    (edgeType: string): Test =>
    (item, id: string) =>
      to(item, edgeType).some((end) => among(end.item).includes(id));
  const any =
    (property: string): Test =>
    (item, values: readonly unknown[]) =>
      values.includes(item.properties[property]);
  const is =
    (property: string): Test =>
    (item, value) =>
      item.properties[property] === value;
  const isAtOrBelow = (theme: Item | undefined, id: string): boolean =>
    theme !== undefined &&
    (theme.properties.id === id || isAtOrBelow(to(theme, 'BROADER')[0]?.item, id));
  const claimsAbout = (item: Item) =>
    from(item, 'ABOUT').filter(({ item: claim }) => claim.properties.retiredAt === undefined);
  const sourcesOf = (item: Item) =>
    claimsAbout(item).flatMap(({ item: claim }) =>
      to(claim, 'STATED_IN').map((end) => end.item.properties.id),
    );

  const shared: Readonly<Record<string, Test>> = {
    kinds: any('kind'),
    statuses: any('status'),
    within: (item, id: string) => among(item).includes(id) && item.properties.id !== id,
    namePrefix: (item, prefix: string) =>
      keysOf(item).some((key) => key.startsWith(foldText(prefix))),
    hasTieWith: (item, id: string) =>
      to(item, 'PARTY_TO').some(({ item: tie, edge }) =>
        partiesOf(tie).some((other) => other.edge !== edge && among(other.item).includes(id)),
      ),
    theme: (item, id: string) =>
      isVersion(item)
        ? (item.properties.themeIds as string[]).includes(id)
        : to(item, 'ABOUT_THEME').some((end) => isAtOrBelow(end.item, id)),
    source: (item, id: string) =>
      (isVersion(item) ? (item.properties.sourceIds as string[]) : sourcesOf(item)).includes(id),
    minSources: ({ properties }, least: number) => (properties.sourceCount as number) >= least,
    minConfidence: ({ properties }, level: string) =>
      LEVELS.indexOf(properties.confidence as string) <= LEVELS.indexOf(level),
    contested: ({ properties }, value: boolean) =>
      (properties.contested as unknown[]).length > 0 === value,
    between: (tie, ids: readonly string[]) => {
      if (ids.length > 10) throw refused();
      return canSeat(
        ids,
        isVersion(tie) ? reachOf(tie) : partiesOf(tie).map(({ item }) => among(item)),
      );
    },
  };
  const own: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
    TieFilter: {
      activeOn: ({ properties }, period, { certainty }) =>
        holds(properties, readPeriod(period), certainty),
      startedFrom: notBefore('start'),
      startedTo: notAfter('start'),
      endedFrom: ifKnown('end', notBefore('end')),
      endedTo: ifKnown('end', notAfter('end')),
    },
    AgreementFilter: {
      signedFrom: notBefore('start'),
      signedTo: notAfter('start'),
      expiresFrom: ifKnown('end', notBefore('end')),
      expiresTo: ifKnown('end', notAfter('end')),
      signatory: (item, id: string) =>
        from(item, 'SIGNED').some((end) => among(end.item).includes(id)),
    },
    CityFilter: {
      populationFrom: ({ properties }, least: number) =>
        ((properties.population ?? -Infinity) as number) >= least,
      populationTo: ({ properties }, most: number) =>
        ((properties.population ?? Infinity) as number) <= most,
    },
    CountryFilter: { codes: any('code') },
    InstitutionFilter: { foundedFrom: notBefore('founded'), foundedTo: notAfter('founded') },
    PersonFilter: {
      namePrefix: (item, prefix: string) =>
        keysOf(item).some((key) => ` ${key}`.includes(` ${foldText(prefix)}`)),
      affiliatedWith: (person, id: string) =>
        to(person, 'PARTY_TO', 'Affiliation').some(({ item }) =>
          partiesOf(item).some(
            (party) => party.edge.role === 'EMPLOYER' && among(party.item).includes(id),
          ),
        ),
    },
    EventFilter: {
      from: notBefore('when'),
      to: notAfter('when'),
      within: leadsInto('HELD_IN'),
      participant: (event, id: string) =>
        from(event, 'TOOK_PART_IN').some((part) => among(part.item).includes(id)),
      concerns: leadsTo('CONCERNS'),
    },
    PolicyFilter: {
      from: notBefore('when'),
      to: notAfter('when'),
      issuer: leadsInto('ISSUED_BY'),
      affects: (policy, id: string) =>
        from(policy, 'EFFECT_OF').some((effect) =>
          to(effect.item, 'EFFECT_ON').some(
            ({ item: tie }) => tie.properties.id === id || among(tie).includes(id),
          ),
        ),
      effects: (policy, effects: readonly unknown[]) =>
        from(policy, 'EFFECT_OF').some((effect) => effects.includes(effect.item.properties.effect)),
    },
    ImpactFilter: {
      indicatorPrefix: ({ properties }, prefix: string) =>
        (properties.nameKey as string).startsWith(foldText(prefix)),
      measures: (impact, id: string) =>
        to(impact, 'MEASURES').some(
          ({ item }) => item.properties.id === id || among(item).includes(id),
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
      commissionedBy: leadsInto('COMMISSIONED_BY'),
      languages: ({ properties }, tags: readonly string[]) =>
        tags.some((tag) =>
          `${String(properties.language ?? '')}-`.toLowerCase().startsWith(`${tag.toLowerCase()}-`),
        ),
      titlePrefix: ({ properties }, prefix: string) =>
        (properties.nameKey as string).startsWith(foldText(prefix)),
      about: (source, id) =>
        from(source, 'STATED_IN').some(
          ({ item }) =>
            item.properties.retiredAt === undefined &&
            to(item, 'ABOUT')[0]?.item.properties.id === id,
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
      asKnownOn: ({ properties }, day: string, { includeRetired }) =>
        dayOf(properties.recordedAt) <= day &&
        (includeRetired === true ||
          properties.retiredAt === undefined ||
          dayOf(properties.retiredAt) > day),
    },
  };
  /** Of a tie, what it was by the record of that day. */
  const versionOn = (tie: Item, day: string) =>
    from(tie, 'VERSION_OF')
      .map(({ item }) => item)
      .find(({ properties }) => String(properties.from) <= day && day < String(properties.until));

  return (name: string, given: unknown) => {
    const filter = (given ?? {}) as Args;
    const day = name === 'TieFilter' ? (filter.asKnownOn as string | null | undefined) : null;
    const tests = Object.entries(filter).flatMap(([field, value]) => {
      const test = own[name]?.[field] ?? shared[field];
      return value == null || test === undefined
        ? []
        : [(item: Item) => test(item, value as never, filter)];
    });
    return (item: Item) => {
      const judged = day == null ? item : versionOn(item, day);
      return judged !== undefined && tests.every((test) => test(judged));
    };
  };
}

const isVersion = ({ labels }: Item) => labels.includes('Version');

/** The ids of each party and of what contains it. */
function reachOf({ properties }: Item): readonly (readonly string[])[] {
  const reach = (properties.reach as string[]).map((entry) => entry.split(':'));
  return Array.from({ length: properties.partyCount as number }, (_, at) =>
    reach.flatMap(([party, id = '']) => (party === String(at) ? [id] : [])),
  );
}

const LEVELS = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DISPUTED'];

const keysOf = ({ properties }: Item) => (properties.nameKeys ?? []) as readonly string[];
const dayOf = (instant: unknown) => String(instant).slice(0, 10);

/** Each id is sat beside a party of its own that it is, or contains. */
function canSeat(
  [id, ...rest]: readonly string[],
  parties: readonly (readonly string[])[],
): boolean {
  if (id === undefined) return true;
  return parties.some((party, at) => party.includes(id) && canSeat(rest, parties.toSpliced(at, 1)));
}

function notBefore(name: string): Test {
  return ({ properties }, period: string, { certainty }) => {
    const { first } = readPeriod(period);
    const [earliest, latest] = boundsOf(properties, name);
    return certainty === 'CERTAINLY'
      ? earliest !== null && earliest >= first
      : latest === null || latest >= first;
  };
}

function notAfter(name: string): Test {
  return ({ properties }, period: string, { certainty }) => {
    const { last } = readPeriod(period);
    const [earliest, latest] = boundsOf(properties, name);
    return certainty === 'CERTAINLY'
      ? latest !== null && latest <= last
      : earliest === null || earliest <= last;
  };
}

function ifKnown(name: string, test: Test): Test {
  return (item, given, filter) => item.properties[name] !== undefined && test(item, given, filter);
}

/** Without an end on record nothing is certain but the day on which it began. */
function holds(tie: Args, period: { first: string; last: string }, certainty: unknown): boolean {
  const [started, startedBy] = boundsOf(tie, 'start');
  const [ended, endedBy] = boundsOf(tie, 'end');
  if (certainty !== 'CERTAINLY')
    return (started ?? '') <= period.last && (endedBy ?? '9999-12-31') >= period.first;
  const until = ended ?? started;
  return startedBy !== null && startedBy <= period.last && until !== null && until >= period.first;
}

function boundsOf(properties: Args, name: string): readonly [string | null, string | null] {
  const bound = (which: string) => (properties[`${name}${which}`] ?? null) as string | null;
  return [bound('Earliest'), bound('Latest')];
}
