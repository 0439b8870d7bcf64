import { chain } from '../../../src/resolvers/Claim.ts';
import { counts } from '../../../src/resolvers/Dataset.ts';
import { confidenceOf, told } from '../../../src/evidence/confidence.ts';
import { describeContests, toldContest } from '../../../src/evidence/describeContests.ts';
import { property } from '../../../src/resolvers/Record.ts';
import { type FetchedClaim, toClaimWord } from '../../../src/resolvers/claimWord.ts';
import { type Item, textOf } from './copy.ts';
import { type Args, type Edge, type Order, page, sorted } from './pages.ts';
import {
  type Resolvers,
  type Walk,
  idOf,
  inOrder,
  itemsOf,
  nameKeys,
  nodes,
  unique,
} from './walk.ts';
import { ENGLISH } from '../../../src/words/words.ts';

/** Fields of sources, claims and records. */
export function evidenceFields({ back, forth, from, meets, one, to }: Walk) {
  const claimsAbout = (item: Item) => itemsOf(from(item, 'ABOUT'));
  const subjectOf = (claim: Item) => to(claim, 'ABOUT')[0]?.item as Item;
  const weighed = (item: Item) =>
    sorted(standing(claimsAbout(item)), (one) => [idOf(one)]).map((one) =>
      toClaimWord(claim(one) as unknown as FetchedClaim),
    );
  const bySubject: Order<Edge> = {
    name: 'SUBJECT',
    keys: ({ node }) => [idOf(subjectOf(node)), textOf(node, 'property'), idOf(node)],
  };

  return {
    Source: {
      authors: (item) => itemsOf(inOrder(to(item, 'AUTHORED_BY'))),
      commissionedBy: (item) => itemsOf(inOrder(to(item, 'COMMISSIONED_BY'))),
      publisher: one('PUBLISHED_BY'),
      origin: one('ORIGINATES_FROM'),
      cites: forth('CITES'),
      citations: citationsOf,
      citedBy: back('CITES'),
      mayBe: forth('MAY_BE'),
      candidateFor: back('MAY_BE'),
      claims: (item, args) =>
        page(nodes(standing(itemsOf(from(item, 'STATED_IN')))), [bySubject], args),
      relayedClaims: (item, args) =>
        page(nodes(standing(itemsOf(from(item, 'TAKEN_FROM')))), [bySubject], args),
    },
    Claim: {
      subject: one('ABOUT'),
      source: one('STATED_IN'),
      takenFrom: one('TAKEN_FROM'),
      chain: (item) => {
        const others = standing(claimsAbout(subjectOf(item))).filter(
          (other) => other !== item && textOf(other, 'property') === textOf(item, 'property'),
        );
        const claims = [item, ...sorted(others, (other) => [idOf(other)])];
        return chain.resolve?.(claims.map(claim) as never, {} as never, ENGLISH);
      },
    },
    Record: {
      claims: (item, { filter, ...args }) => {
        const { includeRetired, asKnownOn } = (filter ?? {}) as Args;
        const all = claimsAbout(item);
        const claims = includeRetired === true || asKnownOn != null ? all : standing(all);
        return page(nodes(claims.filter(meets('ClaimFilter', filter))), [PROPERTY], args);
      },
      sources: (item, { setAside }) => {
        const sourcesOf = (claims: readonly Item[]) =>
          unique(claims.flatMap((one) => itemsOf(to(one, 'STATED_IN'))));
        const claims = standing(claimsAbout(item));
        const counting = sourcesOf(
          claims.filter(({ properties }) => properties.rank !== 'DEPRECATED'),
        );
        const sources = sourcesOf(claims).filter(
          (source) => setAside == null || counting.includes(source) !== setAside,
        );
        return sorted(sources, (s) => [s.properties.read === true ? 0 : 1, ...nameKeys(s)]);
      },
      contested: (item) =>
        describeContests(weighed(item)).map((contest) => ({
          ...toldContest(contest, ENGLISH),
          subject: item.properties,
        })),
      confidence: (item) => told(confidenceOf(weighed(item))),
      property: (item, args) => {
        const about = standing(claimsAbout(item)).filter(
          (one) => textOf(one, 'property') === args.name,
        );
        const weighable = sorted(about, (one) => [idOf(one)]).map(claim) as never;
        return property.resolve?.(weighable, args as never, ENGLISH);
      },
    },
    Dataset: {
      counts: ({ properties }) =>
        counts.resolve?.(properties.counts as never, {} as never, ENGLISH),
    },
  } satisfies Resolvers;

  function citationsOf(item: Item) {
    const keys = sorted(to(item, 'CITES'), (end) => [
      ...nameKeys(end.item),
      (end.edge.as ?? LAST) as string,
    ]);
    return keys.map(({ item: source, edge }) => ({ source, citedAs: edge.as ?? null }));
  }

  /** A claim as computed fields need it. */
  function claim(item: Item) {
    return {
      ...{ retiredAt: null, reason: null, ...item.properties },
      subject: subjectOf(item).properties,
      source: citing(to(item, 'STATED_IN')[0]?.item),
      takenFrom: citing(to(item, 'TAKEN_FROM')[0]?.item),
    };
  }

  function citing(item: Item | undefined) {
    if (item === undefined) return null;
    return {
      ...source(item),
      citations: citationsOf(item).map((citation) => ({
        ...citation,
        source: citation.source.properties,
      })),
      mayBe: sorted(unique(itemsOf(to(item, 'MAY_BE'))), nameKeys).map(source),
    };
  }

  function source(item: Item) {
    const { id, title, read, directness, published } = item.properties;
    return {
      ...{ id, title, read, directness },
      published: published === undefined ? null : { edtf: published },
      publisher: to(item, 'PUBLISHED_BY')[0]?.item.properties ?? null,
      origin: to(item, 'ORIGINATES_FROM')[0]?.item.properties ?? null,
    };
  }
}

/** Sorts after all texts, like null in Cypher. */
const LAST = '\u{10ffff}';

const PROPERTY: Order<Edge> = {
  name: 'PROPERTY',
  keys: ({ node }) => [textOf(node, 'property'), node.properties.ordinal as number, idOf(node)],
};

function standing(claims: readonly Item[]): Item[] {
  return claims.filter(({ properties }) => properties.retiredAt === undefined);
}
