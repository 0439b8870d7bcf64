import { createHash } from 'node:crypto';
import { groupBy } from '../../../evidence/groups/groupBy.ts';
import { escaped } from '../../protocol/html.ts';
import type { LinkTo } from '../../links/links.ts';
import type { Entry } from './feed.ts';
import type { Conditions } from './readConditions.ts';

/** Selects the latest changes, each with claims about its subject. */
export const CHANGES = `query feedChanges(
  $since: DateTime!, $until: DateTime, $filter: ChangeFilter, $last: Int!, $before: String
) {
  dataset { importedAt }
  changes(since: $since, until: $until, filter: $filter, last: $last, before: $before) {
    pageInfo { hasPreviousPage startCursor }
    edges { node { at kind claim { ...Told subject {
      __typename id
      ... on Actor { name } ... on Tie { name } ... on Event { name } ... on Policy { name } ... on Theme { name }
      ... on Source { title } ... on Impact { indicator }
      record { claims(first: 50, filter: { includeRetired: true }) {
        pageInfo { hasNextPage } edges { node { ...Told } }
      } }
    } } } }
  }
}
fragment Told on Claim {
  id property value stance reason recordedAt retiredAt source { id title }
}`;

export interface ChangesData {
  readonly dataset: { readonly importedAt: string };
  readonly changes: {
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
    readonly edges: readonly { readonly node: Change }[];
  };
}

type Kind = 'RECORDED' | 'RETIRED';

interface Change {
  readonly at: string;
  readonly kind: Kind;
  readonly claim: Claim & { readonly subject: Subject };
}

interface Subject {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly indicator?: string;
  readonly record: {
    readonly claims: {
      readonly pageInfo: { readonly hasNextPage: boolean };
      readonly edges: readonly { readonly node: Claim }[];
    };
  };
}

interface Claim {
  readonly id: string;
  readonly property: string;
  readonly value: string;
  readonly stance: string;
  readonly reason: string | null;
  readonly recordedAt: string;
  readonly retiredAt: string | null;
  readonly source: { readonly id: string; readonly title: string };
}

/** One entry for each subject, time and kind of change, the latest first. */
export function entriesOf(
  { changes }: ChangesData,
  { properties, sources }: Conditions['filter'],
  linkTo: LinkTo,
): readonly Entry[] {
  const latest = changes.edges.toReversed().map(({ node }) => node);
  const each = groupBy(latest, ({ at, kind, claim }) => [claim.subject.id, at, kind].join('\n'));
  const isAsked = ({ property, source }: Claim) =>
    (properties?.includes(property) ?? true) && (sources?.includes(source.id) ?? true);
  return [...each].map(([key, found]) => entryOf(key, found, { isAsked, linkTo }));
}

/** A UUID that is made of a text, so that equal texts have equal ids. */
export function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  // Version 8 and the variant of RFC 9562.
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}

/** An entry lists up to n claims. */
const MOST_LISTED = 20;

interface EntryOptions {
  readonly isAsked: (claim: Claim) => boolean;
  readonly linkTo: LinkTo;
}

function entryOf(key: string, found: readonly Change[], { isAsked, linkTo }: EntryOptions): Entry {
  const [{ at, kind, claim }] = found as readonly [Change, ...Change[]];
  const { subject } = claim;
  const { edges, pageInfo } = subject.record.claims;
  const isSame = (one: Claim) =>
    at === (kind === 'RECORDED' ? one.recordedAt : one.retiredAt) && isAsked(one);
  // A claim that is not among the first of its subject is known by its change alone.
  const known = [...edges.map(({ node }) => node).filter(isSame), ...found.map((one) => one.claim)];
  const claims = [...new Map(known.map((one) => [one.id, one])).values()];
  const did = kind === 'RECORDED' ? 'recorded' : 'withdrawn';
  const least = pageInfo.hasNextPage ? 'at least ' : '';
  const count = `${least}${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} ${did}`;
  const rest = claims.length - MOST_LISTED;
  const lines = [
    ...claims.slice(0, MOST_LISTED).map((one) => lineOf(one, linkTo)),
    ...(rest > 0 ? [`${least}${rest} more`] : []),
  ];
  return {
    ...{ id: uuidOf(key), updated: at, kind, subject: subject.id, link: linkTo(subject) },
    title: `${subject.name ?? subject.title ?? subject.indicator ?? subject.id}: ${count}`,
    claims: claims.map(({ id }) => id),
    html: `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  };
}

/** What is said, who says so, and why it was withdrawn. */
function lineOf({ property, value, stance, reason, source }: Claim, linkTo: LinkTo): string {
  const link = linkTo({ __typename: 'Source', id: source.id });
  const said = `${property}: ${stance === 'DENIES' ? 'not ' : ''}${value}`;
  const because = reason === null ? '' : ` (${escaped(reason)})`;
  return `${escaped(said)}, according to <a href="${escaped(link)}">${escaped(source.title)}</a>${because}`;
}
