import { addTo, groupBy } from '../../evidence/groups/groupBy.ts';
import type { Raw, Settings } from '../adapter.ts';
import { FactRow, MergedRow, ResultRow, entityOf } from './sparqlResults.ts';
import { WikiEntity, itemOf } from './wikibase.ts';
import { COUNTRY, type Entities } from './wikidataPlaces.ts';

/** What is known of all records, and the results about each statement and each item. */
interface Surveyed extends Entities {
  readonly results: Map<string, ResultRow[]>;
  readonly facts: Map<string, FactRow[]>;
}

/** What has to be known of all records before one is mapped. */
export async function survey(records: AsyncIterable<Raw>, settings: Settings): Promise<Surveyed> {
  const results = new Map<string, ResultRow[]>();
  const facts = new Map<string, FactRow[]>();
  const redirects = new Map<string, string>();
  const entities = createEntities();
  for await (const { data } of records) {
    const { data: result } = ResultRow.safeParse(data);
    const { data: fact } = FactRow.safeParse(data);
    const { data: merged } = MergedRow.safeParse(data);
    const { data: entity } = WikiEntity.safeParse(data);
    if (result?.itemLabel !== undefined) entities.labels.set(result.item, result.itemLabel);
    if (result !== undefined) addTo(results, result.statement, result);
    else if (fact !== undefined) addTo(facts, fact.item, fact);
    else if (merged !== undefined) redirects.set(merged.item, merged.into);
    else if (entity !== undefined) {
      if (entity.redirects) redirects.set(entity.redirects.from, entity.redirects.to);
      if (!isRedirect(entity)) entities.add(entity);
    }
  }
  for (const [item, own] of facts) entities.add(entityOf(item, own));
  const languages = settings.languages?.split(',').map((code) => code.trim());
  return {
    ...{ results, facts },
    ...followed(redirects),
    labelOf: (item) => entities.labels.get(item),
    isRead: (item) => entities.read.has(item),
    isCountry: (item) => entities.countries.has(item),
    ...(languages !== undefined && { languages }),
  };
}

function createEntities() {
  const labels = new Map<string, string>();
  const read = new Set<string>();
  const countries = new Set<string>();
  return {
    ...{ labels, read, countries },
    add({ id, labels: named, claims }: WikiEntity): void {
      read.add(id);
      const label = named['en'] ?? named['mul'] ?? Object.values(named)[0];
      if (label !== undefined) labels.set(id, label.value);
      for (const { mainsnak } of claims[COUNTRY] ?? []) countries.add(itemOf(mainsnak) ?? '');
    },
  };
}

/** A merge can lead to an item that was merged, too; a circle leads nowhere. */
function followed(redirects: ReadonlyMap<string, string>) {
  const canonical = (item: string) => {
    const passed = new Set([item]);
    for (const one of passed) passed.add(redirects.get(one) ?? one);
    return [...passed].at(-1) ?? item;
  };
  const former = groupBy([...redirects.keys()], canonical);
  return { canonical, formerOf: (item: string): readonly string[] => former.get(item) ?? [] };
}

/** An entity that only says where it went. An answer that followed a redirect has the entity itself. */
export function isRedirect({ id, redirects }: WikiEntity): boolean {
  return redirects?.from === id;
}
