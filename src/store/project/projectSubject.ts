import { upheldIn } from '../../evidence/claim.ts';
import { type Confidence, confidenceOf } from '../../evidence/confidence.ts';
import { standingOn } from '../../evidence/fold.ts';
import { gradedByLists } from '../../evidence/support/gradedByLists.ts';
import { supportOf } from '../../evidence/support/support.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { factEdges, factProperties } from './facts.ts';
import { listProperties, listingsOf } from './listed.ts';
import { nameProperties } from '../../record/subjects/nameProperties.ts';
import { actorAttached, actorEdges, actorProperties } from './projectActor.ts';
import { indexedParties, kindEdges, tieProperties } from './projectTie.ts';
import { statesOf } from './projectVersions.ts';
import type { SubNode, GraphEdge, GraphNode, Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';
import { reachProperties } from './reach.ts';
import type { Register } from '../../record/subjects/register.ts';
import { toInstant } from '../../record/claims/sourceWords.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { describeContests } from '../../evidence/describeContests.ts';

/** A subject without its claims. */
export interface ProjectedSubject {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
  readonly attached: readonly SubNode[];
}

/** `beside` has the properties of ties that follow from other ties. */
export function projectSubject(
  subject: Subject,
  register: Register,
  beside: ReadonlyMap<string, Properties>,
): ProjectedSubject {
  const projected = withoutContests(subject, register, beside);
  const { id, labels, properties } = projected.node;
  const reached = { ...properties, ...reachProperties(subject, register) };
  const contests = contestsAbout({ id, labels, words: subject.words, properties: reached });
  return { ...projected, attached: [...projected.attached, ...contests] };
}

function withoutContests(
  subject: Subject,
  register: Register,
  beside: ReadonlyMap<string, Properties>,
): ProjectedSubject {
  const { id, type } = subject;
  const labels = register.vocabulary.labelsOf(type);
  const support = supportOf(subject.words);
  const facts = {
    ...factProperties(subject),
    ...recordProperties(subject, support),
    support: JSON.stringify(support),
  };
  const edges = factEdges(subject);
  const projected = (own: Properties, more: Partial<ProjectedSubject>): ProjectedSubject => {
    const properties = { ...facts, ...own };
    return { node: { id, labels, properties }, edges, attached: titles(id, properties), ...more };
  };
  if (labels.includes('Actor'))
    return projected(actorProperties(subject, register), {
      edges: [...edges, ...actorEdges(subject, register)],
      attached: actorAttached(subject, register),
    });
  if (labels.includes('Tie')) {
    const graded = (version: Subject, own: Properties, known: Confidence) => {
      const said = { ...own, ...tieProperties(version, own, register), ...beside.get(id) };
      const tie = { ...said, ...listProperties(version, said, register) };
      return withSupport(tie, gradedByLists(known, listingsOf(version, tie, register)));
    };
    const tie = graded(subject, facts, support);
    return projected(tie, {
      attached: [...titles(id, tie), ...versionsWith(subject, tie, graded)],
      edges: [...indexedParties(edges, tie), ...kindEdges(subject, tie)],
    });
  }
  return projected(namedProperties(facts), {
    edges: edges.map((edge) => (edge.type === 'TOOK_PART_IN' ? indexedPart(edge, facts) : edge)),
  });
}

/** Most ties have one state, which is what they are now: each state is made once. */
function versionsWith(
  subject: Subject,
  tie: Properties,
  toTie: (version: Subject, own: Properties, known: Confidence) => Properties,
): readonly SubNode[] {
  const isWhole = subject.words.every(({ retiredAt }) => retiredAt === null);
  const states = new Map(isWhole ? [[wordsKey(subject), tie]] : []);
  const toVersion = (version: Subject) => {
    const key = wordsKey(version);
    const known = states.get(key);
    if (known !== undefined) return known;
    const confidence = confidenceOf(version.words);
    const facts = { ...factProperties(version), ...recordProperties(version, confidence) };
    const state = toTie(version, facts, confidence);
    states.set(key, state);
    return state;
  };
  return statesOf(subject, toVersion);
}

const wordsKey = ({ words }: Subject) => words.map(({ id }) => id).join();

/** A tie with the confidence in it. */
function withSupport(tie: Properties, support: Confidence): Properties {
  return {
    ...tie,
    confidence: support.level,
    basis: support.basis,
    ...('support' in tie && { support: JSON.stringify(support) }),
  };
}

/** How well a subject is supported, for filters and orders. */
function recordProperties({ claims, words, folded }: Subject, { level }: Confidence): Properties {
  const counting = upheldIn(standingOn(words, null));
  const recorded = claims.map((claim) => claim.recorded).sort();
  const changed = claims.flatMap((claim) => [claim.recorded, claim.retired ?? '']).sort();
  return {
    sourceCount: BigInt(new Set(counting.map(({ source }) => source.id)).size),
    confidence: level,
    contested: [...folded]
      .filter(([, { contest }]) => contest !== null)
      .map(([property]) => property),
    ...latestSourceOf(words),
    firstRecordedAt: toInstant(recorded[0] ?? ''),
    lastChangedAt: toInstant(changed[changed.length - 1] ?? ''),
  };
}

/** The latest day on which or after which one of its sources was published, if any has a date. */
function latestSourceOf(words: Subject['words']): Properties {
  const days = words.flatMap(({ retiredAt, source: { published } }) =>
    retiredAt === null && published !== null ? (readFuzzyDate(published).earliest ?? []) : [],
  );
  const latestSource = days.sort().at(-1);
  return latestSource === undefined ? {} : { latestSource };
}

function namedProperties(facts: Properties): Properties {
  const name = facts['title'] ?? facts['name'] ?? facts['indicator'];
  return typeof name === 'string' ? nameProperties(name) : {};
}

/** Properties of `TOOK_PART_IN`, so that an actor's events are paged by index. */
function indexedPart(edge: GraphEdge, { whenSort = '' }: Properties): GraphEdge {
  const indexed = { owner: edge.from, event: edge.to, when: whenSort };
  return { ...edge, properties: { ...edge.properties, ...indexed } };
}

/** The text by which a subject without names is searched. */
export function titles(id: string, properties: Properties): SubNode[] {
  const texts = [properties['title'], properties['name'], properties['indicator']];
  return [...new Set(texts.filter((text) => typeof text === 'string'))].map((text, index) => {
    const properties = { text, kind: 'COMMON', ordinal: BigInt(index) };
    return { label: 'Name', properties, type: 'NAMES', to: id };
  });
}

type Contestable = GraphNode & Pick<Subject, 'words'>;

/**
 * The contests of a subject: one node `Contest` for each property, so that they can be paged and filtered
 * without folding claims. `properties` has the subject's sort name, and the ids that it reaches.
 */
export function contestsAbout({ id, labels, words, properties }: Contestable): SubNode[] {
  const { nameKey = '', among = [], reach = [], partyCount = 0n } = properties;
  const ofSubject = { subject: id, labels, nameKey, among, reach, partyCount };
  return describeContests(words).map(({ values, agreeWithSeveral, spreadDays, ...contest }) => ({
    label: 'Contest',
    properties: withoutNull({
      ...{ ...ofSubject, property: contest.property, rule: contest.rule },
      ...{ because: JSON.stringify(contest.because), decided: contest.decided },
      values: values.map(({ claims, ...value }) =>
        JSON.stringify({ ...value, claims: claims.map((claim) => claim.id) }),
      ),
      agreeWithSeveral: agreeWithSeveral.map(({ id }) => id),
      spreadDays: spreadDays === null ? null : BigInt(spreadDays),
      spreadSort: BigInt(spreadDays ?? -1),
    }),
    type: 'CONTEST_OF',
    to: id,
  }));
}
