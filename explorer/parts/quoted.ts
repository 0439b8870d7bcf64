import { useAnswer } from '../api/useAnswer.ts';
import {
  type ClaimRowFragment,
  FactDocument,
  QuotedDocument,
  type QuotedQuery,
} from '../generated/operations.ts';
import { hrefTo, toAddress, urlOf } from '../shell/address.ts';
import { capital, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { titleOf } from './links.tsx';
import { nameOf } from './tieName.ts';

/** What a citation or a correction is of: a page, or one property of its subject. */
export interface Quoted {
  /** Null for the whole of Proxeny. */
  readonly title: string | null;
  readonly property: string | null;

  /** Whether the page is that of a person. */
  readonly isPerson: boolean;
  readonly url: string;
  readonly id: string;
  readonly dataset: QuotedQuery['dataset'];

  /** The day of the last change of the record, `2026-11-27`. */
  readonly day: string;
  readonly claims: readonly ClaimRowFragment[];
}

/** From `page`, an address below that of the explorer, and `fact`, a property. */
export function useQuoted(params: URLSearchParams) {
  const url = pageIn(params);
  const isOwn = url.href.startsWith(urlOf('').href);
  const { view, id } = toAddress(isOwn ? url.href : urlOf('').href);
  const property = id === '' ? null : params.get('fact');
  const about = useAnswer(QuotedDocument, { ids: id === '' ? [] : [id] });
  const fact = useAnswer(FactDocument, property === null ? null : { id, property });
  const [node] = about.data?.nodes ?? [];
  const claims =
    fact.data?.node && 'record' in fact.data.node ? fact.data.node.record.claims : null;
  const quoted: Quoted | null =
    about.data && (property === null || fact.data)
      ? {
          title: titleIn(view, node ?? null),
          property,
          isPerson: node?.__typename === 'Person',
          url: isOwn ? url.href : hrefTo(''),
          id,
          dataset: about.data.dataset,
          day: about.data.latest.edges[0]?.node.at.slice(0, DAY) ?? '',
          claims: claims?.edges.map((edge) => edge.node) ?? [],
        }
      : null;
  return { quoted, error: about.error ?? fact.error };
}

/** An invalid address is that of the whole. */
function pageIn(params: URLSearchParams): URL {
  try {
    return urlOf((params.get('page') ?? '').replace(/^[./\\]+/, ''));
  } catch {
    return urlOf('');
  }
}

const DAY = 'YYYY-MM-DD'.length;

/** `Network: Hefei`; of a page with a subject of its own, its name alone. */
function titleIn(view: string, node: QuotedQuery['nodes'][number]): string | null {
  const name =
    node && 'id' in node ? capital('parties' in node ? nameOf(node) : titleOf(node)) : null;
  const titles: Readonly<Record<string, string | undefined>> = words.titles;
  return [titles[view], name].filter((part) => part != null).join(words.cite.colon) || null;
}

/** The title with the property: `Ohio and Hubei, sister states: start`. */
export function fullTitle({ title, property }: Quoted): string | null {
  return property === null ? title : [title, plain(property)].join(words.cite.colon);
}
