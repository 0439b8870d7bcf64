import type { SearchQuery } from '../generated/operations.ts';
import { knownStart, valuesText } from './dates.ts';
import { SubjectSign, titleOf } from './links.tsx';
import { dotted, wordOf } from '../shell/words.ts';
import { words } from '../words/words.ts';

type SearchEdge = SearchQuery['search']['edges'][number];

/** A search result, with what distinguishes it from others of its name. */
export type Hit = SearchEdge['node'] &
  Pick<SearchEdge, 'matched' | 'why' | 'uncertain'> & { readonly title: string };

export function toHit({ node, matched, why, uncertain }: SearchEdge): Hit {
  return { ...node, title: titleOf(node), matched, why, uncertain };
}

/** A result's sign, name, matched name if it differs, type, and the reason why it was found. */
export function HitWords({ hit }: { readonly hit: Hit }) {
  // A whole name needs no reason.
  const why = words.parts.reasons[hit.why];
  return (
    <span className="hit">
      <SubjectSign subject={hit} />
      <span>
        <span className="hit-title">{hit.title}</span>
        {hit.matched !== hit.title && <span className="hit-matched"> {hit.matched}</span>}
        <span className="aside">{dotted(typeOf(hit), ...whereOf(hit))}</span>
      </span>
      {why && <span className="hit-why">{why}</span>}
    </span>
  );
}

/** The line above results that are guesses; null for other results. */
export function guessText(hits: readonly Hit[]): string | null {
  return hits.some(({ uncertain }) => uncertain) ? words.parts.guess : null;
}

const typeOf = (hit: Hit) =>
  'tieKind' in hit ? wordOf(hit.tieKind) : words.terms.label(hit.typeLabel);

function whereOf(hit: Hit) {
  return [
    'state' in hit ? hit.state?.name : null,
    'seat' in hit ? hit.seat?.name : null,
    'country' in hit ? hit.country.name : null,
    'start' in hit ? knownStart(hit) : null,
    'when' in hit ? valuesText(hit, 'when', hit.when && words.dates.text(hit.when)) : null,
    'publisher' in hit ? hit.publisher?.name : null,
    'published' in hit ? hit.published && words.dates.text(hit.published) : null,
    'text' in hit ? hit.text : null,
  ];
}
