import { languageOf, readCountry } from './countries.ts';
import type { PlaceLevel } from './levels.ts';
import type { PlaceEntry, GivenIdentifier, MatchIndex } from './register.ts';

/** A place or an institution of the record. */
export interface ActorRow {
  readonly id: string;
  readonly kind: string;
  /** The name to show comes first. */
  readonly names: readonly ActorName[];
  readonly identifiers: readonly GivenIdentifier[];
  /** Ids of what directly contains it. */
  readonly containers: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
}

export interface ActorName {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
}

const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  COUNTRY: 'country',
  ...{ STATE: 'region', PROVINCE: 'region', REGION: 'region', PREFECTURE: 'region' },
  ...{ CITY: 'city', TOWN: 'city', SPECIAL_ZONE: 'city', COUNTY: 'county', DISTRICT: 'district' },
};

/** Adds all actors of a record to a register, with the places as regions. Yields after each. */
export function* addActors(
  actors: readonly ActorRow[],
  register: MatchIndex,
): Generator<undefined, void> {
  for (const entry of entriesOf(actors)) {
    register.add(entry);
    if (entry.level !== 'institution' && entry.level !== 'country')
      register.addRegion(toRegion(entry));
    yield;
  }
}

/** What a register holds of the actors of a record. */
export function* entriesOf(actors: readonly ActorRow[]): Generator<PlaceEntry> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const actor of actors) yield entryOf(actor, byId);
}

function entryOf(actor: ActorRow, byId: ReadonlyMap<string, ActorRow>): PlaceEntry {
  const { id, names, kind, identifiers, latitude, longitude, population } = actor;
  const chain = chainOf(actor, byId);
  const top = chain.find((one) => one.kind === 'COUNTRY');
  const country = top === undefined ? undefined : codeOf(top);
  const isOwn = (name: ActorName) => isOwnName(name, country);
  return {
    ...{ id, kind, country, identifiers, latitude, longitude, population },
    level: LEVELS[kind] ?? 'institution',
    ownNames: names.filter((name, at) => at === 0 || isOwn(name)).map(({ text }) => text),
    otherNames: names.filter((name, at) => at > 0 && !isOwn(name)).map(({ text }) => text),
    within: chain.filter((one) => one !== actor && one !== top).map((one) => one.id),
  };
}

/** The actor and what contains it, nearest first. */
function chainOf(actor: ActorRow, byId: ReadonlyMap<string, ActorRow>): readonly ActorRow[] {
  const chain = new Set([actor]);
  for (const one of chain)
    for (const id of one.containers) {
      const container = byId.get(id);
      if (container !== undefined) chain.add(container);
    }
  return [...chain];
}

function codeOf({ identifiers, names }: ActorRow): string | undefined {
  const code = identifiers.find(({ scheme }) => scheme === 'ISO_3166_1')?.value;
  return code ?? readCountry(names[0]?.text ?? '')?.code;
}

function isOwnName({ kind, language }: ActorName, country: string | undefined): boolean {
  if (kind !== 'COMMON' && kind !== 'OFFICIAL') return false;
  if (language === null) return true;
  const [main] = language.split('-');
  return main === 'en' || (country !== undefined && main === languageOf(country));
}

/** A place, as lists name it to say where others are. */
export function toRegion({ id, country, level, ...entry }: PlaceEntry) {
  const { ownNames, otherNames = [], identifiers = [], within = [] } = entry;
  const codes = identifiers
    .filter(({ scheme }) => scheme === 'ISO_3166_2')
    .map(({ value }) => value);
  return { ...{ id, country, level, codes, within }, names: [...ownNames, ...otherNames] };
}
