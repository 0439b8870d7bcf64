import { statingTitles } from '../../evidence/because.ts';
import { type Confidence, confidenceOf, told } from '../../evidence/confidence.ts';
import { ENGLISH } from '../../words/words.ts';
import { describeContests, toldContest } from '../../evidence/describeContests.ts';
import { claimsTelling, standingOn } from '../../evidence/fold.ts';
import type { Properties } from '../../projection/projection.ts';
import type { Register } from '../../record/subjects/register.ts';
import { type Subject, factsOf, itemsOf } from '../../record/subjects/subject.ts';
import { type ProjectedSubject, projectSubject } from '../../store/project/projectSubject.ts';

/** What answers say of a subject, as far as a change of the data files is told by it. */
export interface SubjectState {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyState>;
  readonly contests: ReadonlyMap<string, ContestState>;
  readonly confidence: ReturnType<typeof told>;
  /** Fields that follow from other things than the claims about one property. */
  readonly fields: ReadonlyMap<string, string>;
  readonly tie: TieState | null;
  /** What it refers to, as `property id`. */
  readonly references: ReadonlySet<string>;
}

export interface PropertyState {
  readonly values: readonly string[];
  readonly because: string | null;
  readonly accordingTo: readonly string[];
  readonly confidence: ReturnType<typeof told>;
}

export interface ContestState {
  /** For a reader, the preferred one first. */
  readonly values: readonly string[];
  readonly because: string;
  /** Whether a rule prefers one of them. */
  readonly decided: boolean;
}

export interface TieState {
  readonly standing: string;
  readonly isSetAside: boolean;
  /** `day source` of each list that has it. */
  readonly listedOn: readonly string[];
  /** `day source place` of each later list that lacks it. */
  readonly lackedBy: readonly string[];
}

/** `beside` has the lists that lack a tie, by its id. */
export function stateOf(
  subject: Subject,
  register: Register,
  beside: ReadonlyMap<string, Properties>,
): SubjectState {
  const projected = projectSubject(subject, register, beside);
  const { id, type } = subject;
  const { properties, labels } = projected.node;
  return {
    ...{ id, type, name: shownName(id, properties), properties: propertiesOf(subject) },
    contests: contestsIn(subject),
    confidence: told(JSON.parse(String(properties['support'])) as Confidence),
    fields: fieldsOf(projected),
    tie: labels.includes('Tie') ? tieStateOf(properties) : null,
    references: referencesOf(subject),
  };
}

function shownName(id: string, { name, title, indicator }: Properties): string {
  return [name, title, indicator].find((text) => typeof text === 'string') ?? id;
}

function propertiesOf({ words, folded }: Subject): ReadonlyMap<string, PropertyState> {
  const stated = standingOn(words, null).map(({ property }) => property);
  const names = [...new Set([...folded.keys(), ...stated])];
  return new Map(
    names.map((property) => {
      const fold = folded.get(property);
      const values = fold?.saidToBeNone === true ? ['none'] : (fold?.values ?? []);
      const state = {
        ...{ values, because: fold?.because?.en ?? null },
        accordingTo: statingTitles(fold?.preferred ?? []),
        confidence: told(confidenceOf(claimsTelling(property, words))),
      };
      return [property, state];
    }),
  );
}

function contestsIn({ words }: Subject): ReadonlyMap<string, ContestState> {
  return new Map(
    describeContests(words).map((contest) => {
      const { because, decided, property, values } = toldContest(contest, ENGLISH);
      return [property, { values: values.map(({ text }) => text), because, decided }];
    }),
  );
}

/** The fields of ties and actors that can change while no value of a property does. */
const FIELDS = ['name', 'distanceKm', 'lastConfirmed', 'lastListed', 'statusAsOf'];

/** Those of places, as relationships. */
const CONTAINERS: Readonly<Record<string, string>> = { IN_COUNTRY: 'country', IN_STATE: 'state' };

function fieldsOf({ node, edges }: ProjectedSubject): ReadonlyMap<string, string> {
  const { properties, labels } = node;
  if (!labels.includes('Tie') && !labels.includes('Actor')) return new Map();
  const own = FIELDS.flatMap((field): [string, string][] =>
    properties[field] === undefined ? [] : [[field, String(properties[field])]],
  );
  const around = edges.flatMap(({ type, to }): [string, string][] =>
    CONTAINERS[type] === undefined ? [] : [[CONTAINERS[type], to]],
  );
  return new Map([...own, ...around]);
}

function tieStateOf({ standing, isSetAside, listedOn = [], lackedBy = [] }: Properties): TieState {
  return {
    ...{ standing: String(standing), isSetAside: isSetAside === true },
    listedOn: listedOn as readonly string[],
    lackedBy: lackedBy as readonly string[],
  };
}

function referencesOf(subject: Subject): ReadonlySet<string> {
  const facts = factsOf(subject).filter(({ reference }) => reference !== undefined);
  return new Set(
    facts.flatMap((fact) => itemsOf(subject, fact).map(({ id }) => `${fact.property} ${id}`)),
  );
}
