import type { GraphEdge, GraphNode, Properties } from '../../../src/projection/projection.ts';
import type { ClaimWord, SourceWord } from '../../../src/evidence/claim.ts';
import { contestsOf } from '../../../src/evidence/fold.ts';
import { supportOf } from '../../../src/evidence/support/support.ts';
import { readFuzzyDate } from '../../../src/evidence/dates/fuzzyDate.ts';
import { type Draft, type Drafts, HUB, dated, named, nameOf } from './drafts.ts';
import type { Random } from '../random.ts';

const TITLES = ['A study of ties', 'Änderung', 'Bulletin', 'Bulletin', '友好城市'];
const THEMES = ['Trade', 'Climate', 'Éducation', 'Water', 'Energy', 'Rice', 'Wind', 'Trade'];
const NEARNESS = ['PRIMARY', 'REGISTER', 'SECONDARY', 'TERTIARY'] as const;

/** Themes in a tree, and sources, some known only through others. */
export function draftEvidence(drafts: Drafts): void {
  const { random, of, add, join } = drafts;
  const at = '2026-11-25T00:00:00Z';
  for (const name of THEMES) {
    const theme = add('Theme', {
      ...{ name, ...named([name]), sourceCount: 0n, confidence: 'STATED', contested: [] },
      ...{ support: JSON.stringify(supportOf([])), firstRecordedAt: at, lastChangedAt: at },
    });
    theme.attached.push(nameOf(theme.id, name));
    join('BROADER', theme, random.perhaps(0.7, of('Theme').slice(0, -1)));
  }
  for (let count = 0; count < 26; count++) {
    const title = random.pick(TITLES);
    const source = add('Source', {
      ...{ title, ...named([title]), ...dated(random, 'published') },
      kind: random.pick(['ARTICLE', 'REPORT', 'WEB_PAGE']),
      directness: random.pick(NEARNESS),
      url: random.perhaps(0.6, ['https://example.org/page']),
      archivedUrl: random.perhaps(0.3, ['https://example.org/archived']),
      accessed: random.perhaps(0.5, ['2025-03-04', '2026~']),
      licence: random.perhaps(0.3, ['CC-BY-4.0']),
      language: random.perhaps(0.7, ['en', 'zh-Hans', 'zh-Hant']),
      read: random.chance(0.7),
    });
    source.attached.push(nameOf(source.id, title));
    if (random.chance(0.1)) drafts.merge(source);
  }
}

/** Authors, citations, and one source's claims about each subject. */
export function evidenceOf(drafts: readonly Draft[], random: Random) {
  const sources = drafts.filter(({ type }) => type === 'Source');
  const actors = drafts.filter(({ type }) => ['Person', 'Institution', 'Group'].includes(type));
  const works = sources.flatMap((source) => worksOf(source, { sources, actors, random }));
  const words = new Map(sources.map((source) => [source.id, toWord(source, works)]));
  const chains = new Map(drafts.map(({ id, properties }) => [id, properties['among']]));
  const claims = drafts.flatMap((draft) =>
    draft.type === 'Theme' ? [] : claimsOf(draft, [...words.values()], random),
  );
  for (const draft of drafts)
    if (draft.parties.length > 0 && isSelfPublished(draft, claims, chains as never))
      draft.properties['selfPublished'] = true;
  return {
    /** For each draft that has claims. */
    words: groupWords(claims),
    nodes: claims.map(({ node }) => node),
    edges: [...works, ...claims.flatMap(({ edges }) => edges)],
  };
}

/** A party, what contains it or what is in it published a standing claim about the tie. */
function isSelfPublished(
  tie: Draft,
  claims: readonly { readonly subject: Draft; readonly word: ClaimWord }[],
  chains: ReadonlyMap<string, readonly string[]>,
): boolean {
  const publishers = claims.flatMap(({ subject, word }) =>
    subject === tie && word.retiredAt === null ? (word.source.publisher ?? []) : [],
  );
  return tie.parties.some(({ actor }) =>
    publishers.some(
      (one) => chains.get(actor)?.includes(one) === true || chains.get(one)?.includes(actor),
    ),
  );
}

function groupWords(claims: readonly { readonly subject: Draft; readonly word: ClaimWord }[]) {
  const words = new Map<Draft, ClaimWord[]>();
  for (const { subject, word } of claims) words.set(subject, [...(words.get(subject) ?? []), word]);
  return words;
}

interface Shelf {
  readonly sources: readonly Draft[];
  readonly actors: readonly Draft[];
  readonly random: Random;
}

function worksOf({ id }: Draft, { sources, actors, random }: Shelf): GraphEdge[] {
  const leading =
    (type: string, properties: Properties = {}) =>
    (to: Draft | null) =>
      to === null || to.id === id ? [] : [{ type, from: id, to: to.id, properties }];
  const ordered = (type: string, some: readonly Draft[]) =>
    some.flatMap((actor, at) => leading(type, { ordinal: BigInt(at) })(actor));
  return [
    ...ordered('AUTHORED_BY', random.some(actors, 1.2)),
    ...ordered('COMMISSIONED_BY', random.some(actors, 0.4)),
    ...leading('PUBLISHED_BY')(random.perhaps(0.6, actors)),
    ...leading('ORIGINATES_FROM')(random.perhaps(0.2, actors)),
    ...random
      .some(sources, 1.5)
      .flatMap((cited) => [
        ...leading('CITES', random.chance(0.6) ? { as: 'Leffel 2010' } : {})(cited),
        ...(random.chance(0.2) ? leading('CITES', { as: 'Leffel, op. cit.' })(cited) : []),
      ]),
    ...(random.chance(0.3) ? random.some(sources, 2).flatMap(leading('MAY_BE')) : []),
  ];
}

function toWord({ id, properties }: Draft, works: readonly GraphEdge[]): SourceWord {
  const actorBy = (edge: string) =>
    works.find(({ type, from }) => type === edge && from === id)?.to ?? null;
  const { title, read, directness, published } = properties as never;
  const [publisher, origin] = [actorBy('PUBLISHED_BY'), actorBy('ORIGINATES_FROM')];
  return { id, title, read, directness, published, publisher, origin };
}

const SAYINGS = [
  { property: 'start', form: 'DATE', values: ['1988', '1988-11', '1990', 'none', 'unknown'] },
  { property: 'status', form: 'TERM', values: ['ACTIVE', 'ENDED', 'unknown'] },
  { property: 'size', form: 'TEXT', values: ['some forty', 'Some  Forty', 'sixty'] },
  { property: 'population', form: 'NUMBER', values: ['100', '90', '250', 'none'] },
  { property: 'themes', form: 'SET', values: ['theme-0', 'theme-1', 'none'] },
] as const;
const DAYS = ['2024-01-10T00:00:00Z', '2025-06-01T00:00:00Z', '2026-11-25T00:00:00Z'] as const;

function claimsOf(subject: Draft, sources: readonly SourceWord[], random: Random) {
  const count = subject.id === HUB ? 40 : random.between(1, 5);
  const made = Array.from({ length: count }, (_, at) => claimOf(subject, at, sources, random));
  const words = made.map(({ word }) => word);
  const standing = words.filter(({ retiredAt }) => retiredAt === null);
  const upheld = standing.filter(({ rank }) => rank !== 'DEPRECATED');
  const sourceIds = [...new Set(standing.map(({ source }) => source.id))].sort();
  const stating = upheld.filter(({ stance }) => stance === 'SUPPORTS');
  const statedBy = [...new Set(stating.map(({ source }) => source.id))].sort();
  const support = supportOf(words);
  Object.assign(subject.properties, {
    sourceCount: BigInt(new Set(upheld.map(({ source }) => source.id)).size),
    ...(subject.parties.length > 0 && {
      ...{ sourceIds, statedBy, directness: directnessOf(upheld) },
      undatedSourceIds: undatedIn(standing),
      statusClaim: random.perhaps(0.5, words)?.id ?? null,
    }),
    latestSource: latestOf(standing),
    confidence: support.level,
    ...(subject.parties.length > 0 && { basis: support.basis }),
    support: JSON.stringify(support),
    contested: contestsOf(words).map(({ property }) => property),
    firstRecordedAt: words.map(({ recordedAt }) => recordedAt).sort()[0],
    lastChangedAt: words
      .map(({ recordedAt, retiredAt }) => retiredAt ?? recordedAt)
      .sort()
      .at(-1),
  });
  return made;
}

function latestOf(standing: readonly ClaimWord[]): string | null {
  const days = standing.flatMap(({ source }) =>
    source.published == null ? [] : (readFuzzyDate(source.published).earliest ?? []),
  );
  return days.sort().at(-1) ?? null;
}

function undatedIn(standing: readonly ClaimWord[]) {
  const undated = standing.filter(({ source }) => source.published == null);
  return [...new Set(undated.map(({ source }) => source.id))].sort();
}

function directnessOf(upheld: readonly ClaimWord[]) {
  const read = upheld.filter(({ source }) => source.read);
  return NEARNESS.find((one) => read.some(({ source }) => source.directness === one)) ?? null;
}

function claimOf(subject: Draft, at: number, sources: readonly SourceWord[], random: Random) {
  const { property, form, values } = random.pick(SAYINGS);
  const recorded = random.between(0, 2);
  const word: ClaimWord = {
    ...{ id: `claim-${random.between(0, 999_999)}-${subject.id}-${at}`, property, form },
    value: random.pick(values),
    stance: random.chance(0.15) ? 'DENIES' : 'SUPPORTS',
    rank: random.pick(['NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED']),
    reason: random.perhaps(0.3, ['It is older.']),
    recordedAt: DAYS[recorded] ?? DAYS[0],
    retiredAt: random.chance(0.2) ? (DAYS[recorded + 1] ?? '2026-12-01T00:00:00Z') : null,
    source: random.pick(sources),
    takenFrom: random.perhaps(0.3, sources),
  };
  const { id, source, takenFrom, ...facts } = word;
  const properties = { ...facts, ordinal: BigInt(at), locator: random.perhaps(0.5, ['para 4']) };
  const leading = (type: string, to: string) => ({ type, from: id, to, properties: {} });
  const node: GraphNode = {
    ...{ id, labels: ['Node', 'Claim'] },
    properties: Object.fromEntries(
      Object.entries(properties).filter(([, value]) => value !== null),
    ) as Properties,
  };
  const edges = [
    leading('ABOUT', subject.id),
    leading('STATED_IN', source.id),
    ...(takenFrom === null ? [] : [leading('TAKEN_FROM', takenFrom.id)]),
  ];
  return { subject, word, node, edges };
}
