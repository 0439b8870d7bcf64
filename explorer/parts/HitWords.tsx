import type { SearchQuery } from '../generated/operations.ts';
import { SubjectSign, sortOf, titleOf } from './links.tsx';

type SearchNode = SearchQuery['search']['edges'][number]['node'];

/** A search result, with what distinguishes it from others of its name. */
export type Hit = SearchNode & { readonly title: string; readonly matched: string };

export function toHit(node: SearchNode, matched: string): Hit {
  return { ...node, title: titleOf(node), matched };
}

/** A result's sign, name, matched name if it differs, and type. */
export function HitWords({ hit }: { readonly hit: Hit }) {
  return (
    <span className="hit">
      <SubjectSign subject={hit} />
      <span>
        <span className="hit-title">{hit.title}</span>
        {hit.matched !== hit.title && <span className="hit-matched"> {hit.matched}</span>}
        <span className="aside">{[sortOf(hit), ...whereOf(hit)].join(' · ')}</span>
      </span>
    </span>
  );
}

function whereOf(hit: Hit): readonly string[] {
  const places = [
    'state' in hit ? hit.state?.name : null,
    'seat' in hit ? hit.seat?.name : null,
    'country' in hit ? hit.country.name : null,
    'start' in hit ? hit.start?.text : null,
    'when' in hit ? hit.when?.text : null,
    'published' in hit ? hit.published?.text : null,
    'text' in hit ? hit.text : null,
  ];
  return places.filter((place) => place != null);
}
