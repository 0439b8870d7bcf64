import { groupBy } from '../../evidence/groups/groupBy.ts';
import type { Claim, Source, Work } from '../things/things.ts';
import type { Content, Evidence } from '../content.ts';

/** The claims and sources of each item, so that a part of a file still names its sources. */
export function evidenceBy({ claims, sources }: Evidence): (id: string) => StatedEvidence {
  const bySubject = groupBy(claims, ({ subject }) => subject.id);
  const byId = new Map(sources.map((source) => [source.id, workOf(source)]));
  return (id) => {
    const own = bySubject.get(id) ?? [];
    return { claims: own, sources: sourcesOf(own, byId) };
  };
}

/** Each thing of some pages, with its claims and sources. */
export async function* withEvidence<Thing extends { readonly id: string }>(
  content: Content,
  pages: AsyncIterable<readonly Thing[]>,
) {
  for await (const page of pages) {
    const evidenceFor = evidenceBy(await content.evidenceOf(page));
    for (const thing of page) yield [thing, evidenceFor(thing.id)] as const;
  }
}

/** All standing claims about what is exported, but for those about sources. */
export async function* claimsIn(content: Content): AsyncIterable<readonly Claim[]> {
  for (const things of [content.actors(), content.ties(), content.entities()])
    for await (const page of things) yield (await content.evidenceOf(page)).claims;
}

export interface StatedEvidence {
  readonly claims: readonly Claim[];
  readonly sources: readonly Work[];
}

/** Without what it cites, which would stand beside each item that it speaks of. */
function workOf(source: Source): Work {
  return { ...source, cites: undefined, mayBe: undefined };
}

function sourcesOf(claims: readonly Claim[], byId: ReadonlyMap<string, Work>): readonly Work[] {
  const ids = claims.flatMap(({ source, takenFrom }) => [source.id, takenFrom?.id ?? source.id]);
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
