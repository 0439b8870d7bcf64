import { covers, meaningOf } from '../../../../evidence/meaning.ts';
import type { Flat } from '../../../../flat.ts';
import type {
  CitedFragment,
  EvidencedFragment,
  NamedSubjectFragment,
  StatingFragment,
} from '../../../../generated/doors.ts';
import type { ToolContext } from './tool.ts';

/** A claim, or anything else, by its id. */
export interface WithId {
  readonly id: string;
}

/** More are on the page that the link leads to. */
const MOST_CLAIMS = 5;

/** The ids of the claims that a fact rests on. */
export function cited(claims: readonly WithId[], count = claims.length) {
  const ids = claims.slice(0, MOST_CLAIMS).map(({ id }) => id);
  return { claims: ids, ...(count > ids.length && { moreClaims: count - ids.length }) };
}

/**
 * The claims that state a value, as the data files have it: first those that state it exactly, then less exact ones that it satisfies.
 * One that a curator set aside states it only if no other does.
 */
export function stating(claims: readonly StatingFragment[], value: string) {
  const told = claims
    .filter(({ stance }) => stance === 'SUPPORTS')
    .map((claim) => {
      const [outer, inner] = [meaningOf(claim), meaningOf({ ...claim, value })];
      return { claim, isStated: covers(outer, inner), isExact: covers(inner, outer) };
    })
    .filter(({ isStated }) => isStated)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact))
    .map(({ claim }) => claim);
  const upheld = told.filter(({ rank }) => rank !== 'DEPRECATED');
  return upheld.length > 0 ? upheld : told;
}

/** A value with the claims that state it, and whether sources disagree on it. */
export function fact(value: string, claims: readonly WithId[], about?: EvidencedFragment | null) {
  return { value, ...cited(claims), ...(about?.contested && { contested: true }) };
}

/** A subject as tools name it. */
export type NamedSubject = Flat<NamedSubjectFragment>;

export function nameOf({ name, title, indicator, id }: NamedSubject): string {
  return name ?? title ?? indicator ?? id;
}

export function named(subject: NamedSubject, { linkTo }: ToolContext) {
  const { id, typeLabel } = subject;
  return { id, type: typeLabel, name: nameOf(subject), link: linkTo(subject) };
}

export function citedBy({ record: { claims, confidence } }: CitedFragment) {
  const nodes = claims.edges.map(({ node }) => node);
  return { confidence: confidence.level, ...cited(nodes, claims.totalCount) };
}
