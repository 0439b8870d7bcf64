import { hash as hashOf } from 'node:crypto';
import { groupBy } from '../../../evidence/groups/groupBy.ts';
import type { Flat } from '../../../flat.ts';
import type { FeedChangesQuery, ToldFragment } from '../../../generated/doors.ts';
import { escaped } from '../../protocol/html.ts';
import type { LinkTo } from '../../links/links.ts';
import type { Entry } from './feed.ts';
import type { Conditions } from './readConditions.ts';

type Change = FeedChangesQuery['changes']['edges'][number]['node'];
type Subject = Flat<Change['claim']['subject']>;

/** One entry for each subject, time and kind of change, the latest first. */
export function entriesOf(
  { changes }: FeedChangesQuery,
  { properties, sources }: Conditions['filter'],
  linkTo: LinkTo,
): readonly Entry[] {
  const latest = changes.edges.toReversed().map(({ node }) => node);
  const each = groupBy(latest, ({ at, kind, claim }) => [claim.subject.id, at, kind].join('\n'));
  const isAsked = ({ property, source }: ToldFragment) =>
    (properties?.includes(property) ?? true) && (sources?.includes(source.id) ?? true);
  return [...each].map(([key, found]) => entryOf(key, found, { isAsked, linkTo }));
}

/** A UUID that is made of a text, so that equal texts have equal ids. */
export function uuidOf(text: string): string {
  const hash = hashOf('sha256', text);
  // Version 8 and the variant of RFC 9562.
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')}`;
}

/** An entry lists up to n claims. */
const MOST_LISTED = 20;

interface EntryOptions {
  readonly isAsked: (claim: ToldFragment) => boolean;
  readonly linkTo: LinkTo;
}

function entryOf(key: string, found: readonly Change[], { isAsked, linkTo }: EntryOptions): Entry {
  const [{ at, kind, claim }] = found as readonly [Change, ...Change[]];
  const subject: Subject = claim.subject;
  const { edges, pageInfo } = subject.record.claims;
  const isSame = (one: ToldFragment) =>
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
function lineOf({ property, value, stance, reason, source }: ToldFragment, linkTo: LinkTo): string {
  const link = linkTo({ __typename: 'Source', id: source.id });
  const said = `${property}: ${stance === 'DENIES' ? 'not ' : ''}${value}`;
  const because = reason === null ? '' : ` (${escaped(reason)})`;
  return `${escaped(said)}, according to <a href="${escaped(link)}">${escaped(source.title)}</a>${because}`;
}
