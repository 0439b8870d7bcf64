import type { ReactNode } from 'react';
import type { NamedFragment, TieKind, WhoFragment, WorkFragment } from '../generated/operations.ts';
import { TYPES } from '../generated/types.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { KindSign, TypeSign } from './Sign.tsx';
import { dotted, plain } from '../shell/words.ts';
import { nameOf } from './tieName.ts';
import { happenedName } from './happened.ts';
import { Converted } from './Converted.tsx';
import { words } from '../words/words.ts';

const TIES = new Set<string>(TYPES.Tie);
const ACTORS = new Set<string>(TYPES.Actor);

/** The address of a node's page. */
export function hrefOf({ __typename, id }: { readonly __typename: string; readonly id: string }) {
  if (TIES.has(__typename)) return hrefTo('tie', id);
  if (ACTORS.has(__typename)) return hrefTo('actor', id);
  return hrefTo(__typename === 'Source' ? 'source' : 'subject', id);
}

export function titleOf(subject: NamedFragment): string {
  if ('actorName' in subject) return subject.actorName;
  if ('tieKind' in subject && subject.parties)
    return nameOf({ ...subject, kind: subject.tieKind, parties: subject.parties });
  if ('eventKind' in subject)
    return happenedName({
      ...{ name: subject.name, kind: subject.eventKind, when: subject.happened },
      actors: subject.some?.edges.map(({ node }) => node) ?? [],
    });
  if ('policyKind' in subject)
    return happenedName({
      ...{ name: subject.name, kind: subject.policyKind, when: subject.happened },
      actors: subject.by ? [subject.by] : [],
    });
  if ('name' in subject)
    return subject.__typename === 'Theme' ? words.terms.label(subject.name) : subject.name;
  if ('title' in subject) return subject.title;
  if ('indicator' in subject) return plain(subject.indicator);
  return subject.id;
}

export function SubjectSign({ subject }: { readonly subject: NamedFragment }) {
  if ('tieKind' in subject) return <KindSign kind={subject.tieKind} />;
  return <TypeSign type={subject.__typename} />;
}

export function SubjectLink({ subject }: { readonly subject: NamedFragment }) {
  return (
    <Signed sign={<SubjectSign subject={subject} />}>
      <Link href={hrefOf(subject)}>{titleOf(subject)}</Link>
      {'nameConvertedFrom' in subject && <Converted from={subject.nameConvertedFrom} />}
    </Signed>
  );
}

interface ActorLinkProps {
  readonly actor: Pick<WhoFragment, 'id' | 'name'> &
    Partial<Pick<WhoFragment, 'nameConvertedFrom'>> & { readonly __typename: string };
}

export function ActorLink({ actor }: ActorLinkProps) {
  return (
    <Signed sign={<TypeSign type={actor.__typename} />}>
      <Link href={hrefTo('actor', actor.id)}>{actor.name}</Link>
      <Converted from={actor.nameConvertedFrom} />
    </Signed>
  );
}

interface ActorLinksProps {
  readonly actors: readonly WhoFragment[];

  /** What follows the links. */
  readonly rest?: ReactNode;
}

export function ActorLinks({ actors, rest }: ActorLinksProps) {
  return (
    <span className="together">
      {actors.map((actor) => (
        <ActorLink key={actor.id} actor={actor} />
      ))}
      {rest}
    </span>
  );
}

/** A list; null without any. */
export function linksTo(subjects: readonly NamedFragment[], rest?: ReactNode): ReactNode {
  if (subjects.length === 0) return null;
  return (
    <ul className="names">
      {subjects.map((one) => (
        <li key={one.id}>
          <SubjectLink subject={one} />
        </li>
      ))}
      {rest}
    </ul>
  );
}

export function Signed({
  sign,
  children,
}: {
  readonly sign: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className="signed">
      {sign}
      <span>{children}</span>
    </span>
  );
}

/** A kind of tie by sign and word. */
export function KindWord({ kind }: { readonly kind: TieKind }) {
  return <Signed sign={<KindSign kind={kind} />}>{plain(kind)}</Signed>;
}

/** A source's title, publication date and directness. */
export function WorkLink({ work }: { readonly work: WorkFragment }) {
  const { directness, id, published, read, sourceKind, title } = work;
  const date = published && words.dates.text(published);
  return (
    <>
      <Link href={hrefTo('source', id)}>{title}</Link>
      <span className="aside">
        {dotted(date, plain(sourceKind), plain(directness), !read && words.parts.unread)}
      </span>
    </>
  );
}
