import {
  ActorPeopleDocument,
  PersonPartsDocument,
  PersonPostsDocument,
  type PartsFragment,
  type PostFragment,
  type PostsFragment,
} from '../generated/operations.ts';
import { knownStart, untilText } from '../parts/dates.ts';
import { ActorLink, SubjectLink } from '../parts/links.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { dotted, plain } from '../shell/words.ts';
import { Listing } from './Listing.tsx';
import { words } from '../words/words.ts';

interface ListedProps {
  readonly id: string;
  readonly total: number;
}

interface BegunProps<Page> {
  readonly id: string;
  readonly begun: Page;
}

/** People with a post in an actor or in anything in it, each with all posts. */
export function People({ id, total }: ListedProps) {
  return (
    <Listing
      name="people"
      title={words.actor.people}
      total={total}
      operation={ActorPeopleDocument}
      variables={{ id, first: 20 }}
      of={({ people }) => people}
      keyOf={({ node }) => node.id}
    >
      {({ node }) => {
        const { edges, totalCount } = node.affiliations;
        return (
          <>
            <ActorLink actor={node} />
            {edges.map((post) => (
              <Post key={post.tie.id} post={post} />
            ))}
            {totalCount > edges.length && (
              <span className="aside">{words.actor.morePosts(totalCount - edges.length)}</span>
            )}
          </>
        );
      }}
    </Listing>
  );
}

/** The posts that a person holds or held. */
export function Posts({ id, begun }: BegunProps<PostsFragment>) {
  return (
    <Listing
      title={words.actor.posts}
      total={begun.totalCount}
      begun={begun}
      operation={PersonPostsDocument}
      variables={{ id, first: 20 }}
      of={({ person }) => person?.affiliations}
      keyOf={({ tie }) => tie.id}
    >
      {(post) => (
        <>
          <ActorLink actor={post.node} />
          <Post post={post} isAlone />
        </>
      )}
    </Listing>
  );
}

interface PostProps {
  readonly post: PostFragment;

  /** The employer is named beside it. */
  readonly isAlone?: boolean;
}

/** `mayor, Columbus, 1984, until 1992` */
function Post({ post: { lastConfirmed, node, position, tie, until }, isAlone }: PostProps) {
  const texts = [
    position ? plain(position) : words.actor.noPosition,
    isAlone ? null : node.name,
    knownStart(tie),
    untilText({ end: until, lastConfirmed }),
  ];
  return (
    <Link className="aside" href={hrefTo('tie', tie.id)}>
      {texts.filter(Boolean).join(words.parts.pause)}
    </Link>
  );
}

/** The agreements that a person signed, the events, and the ties, each with the part that the person had. */
export function Parts({ id, begun }: BegunProps<PartsFragment>) {
  return (
    <Listing
      title={words.actor.involvements}
      total={begun.totalCount}
      begun={begun}
      operation={PersonPartsDocument}
      variables={{ id, first: 20 }}
      of={({ person }) => person?.involvements}
      keyOf={({ kind, node, roleLabel }) => `${kind} ${node.id} ${roleLabel}`}
    >
      {({ node, roleLabel, when }) => (
        <>
          <SubjectLink subject={node} />
          <span className="aside">
            {dotted(
              when ? words.dates.text(when) : words.dates.none,
              words.actor.role(words.terms.label(roleLabel)),
            )}
          </span>
        </>
      )}
    </Listing>
  );
}
