import { addTo } from '../evidence/groups/groupBy.ts';
import { type PlaceLevel, withoutUnit } from './levels.ts';
import { nameKey } from './spelling.ts';

/** A region, a county or another place that lists name to say where a row lies. */
export interface RegionRow {
  readonly id: string;
  readonly names: readonly string[];
  readonly country?: string | undefined;
  readonly level?: PlaceLevel | undefined;
  /** Codes: `US-OH` is also read as `OH`. */
  readonly codes?: readonly string[];
  /** Ids of the regions that contain it. */
  readonly within?: readonly string[];
}

export interface Region {
  readonly id: string;
  readonly country: string | undefined;
  readonly level: PlaceLevel | undefined;
  readonly within: readonly string[];
}

/** What the text of a column for regions can mean. */
export function createRegions() {
  const byId = new Map<string, Region>();
  const byKey = new Map<string, Region[]>();
  return { add, get: (id: string) => byId.get(id), read };

  function add({ id, names, country, level, codes = [], within = [] }: RegionRow): void {
    const region = { id, country, level, within };
    byId.set(id, region);
    const keys = new Set(
      names.flatMap((name) => [nameKey(name), withoutUnit(name, country)?.key ?? '']),
    );
    for (const code of codes) {
      keys.add(nameKey(code));
      keys.add(nameKey(code.slice(code.indexOf('-') + 1)));
    }
    keys.delete('');
    for (const key of keys) addTo(byKey, key, region);
  }

  /** The regions of that name or code; of all countries, if none is given. Undefined if there is none. */
  function read(text: string, country: string | undefined): readonly Region[] | undefined {
    for (const key of [nameKey(text), withoutUnit(text, country)?.key ?? '']) {
      const found = (byKey.get(key) ?? []).filter(
        (region) => country === undefined || region.country === country,
      );
      if (found.length > 0) return found;
    }
    return undefined;
  }
}
