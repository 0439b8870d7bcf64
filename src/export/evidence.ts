import { groupBy } from '../evidence/groupBy.ts';
import type { Claim, Source } from './things.ts';
import type { Evidence } from './content.ts';

/** The claims and sources of each item, so that a part of a file still names its sources. */
export function evidenceBy({ claims, sources }: Evidence): (id: string) => Evidence {
  const bySubject = groupBy(claims, ({ subject }) => subject.id);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (id) => {
    const own = bySubject.get(id) ?? [];
    return { claims: own, sources: sourcesOf(own, byId) };
  };
}

function sourcesOf(claims: readonly Claim[], byId: ReadonlyMap<string, Source>): readonly Source[] {
  const ids = claims.flatMap(({ source, takenFrom }) => [source.id, takenFrom?.id ?? source.id]);
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
