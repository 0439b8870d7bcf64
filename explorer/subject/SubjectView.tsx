import { useAnswer } from '../api/useAnswer.ts';
import { SubjectDocument, type SubjectQuery } from '../generated/operations.ts';
import { HistorySection } from '../desk/HistorySection.tsx';
import { Contests } from '../parts/Contests.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Sources } from '../parts/Sources.tsx';
import { SuggestEntry } from '../parts/suggestions.tsx';
import { ActorLink, SubjectLink, SubjectSign, linksTo, titleOf } from '../parts/links.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { Grounds } from '../parts/Grounds.tsx';
import { valuesText } from '../parts/dates.ts';
import { capital, plain, wordOf } from '../shell/words.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Included } from './Included.tsx';
import { amountText } from '../parts/amountText.ts';
import { English } from '../parts/English.tsx';
import type { FuzzyDate } from '../parts/dates.ts';
import { words } from '../words/words.ts';

export type Subject = Extract<NonNullable<SubjectQuery['node']>, { record: unknown }>;

/** An event, a policy, an impact or a theme, with all claims about it. */
export default function SubjectView({ id }: ViewProps) {
  const answer = useAnswer(SubjectDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {({ node }) => (node && 'record' in node ? <Page subject={node} /> : <NotFound id={id} />)}
    </Answered>
  );
}

function Page({ subject }: { readonly subject: Subject }) {
  const title = capital(titleOf(subject));
  useTitle(title);
  return (
    <article className="page">
      <header className="head">
        <p className="kicker">
          <SubjectSign subject={subject} /> {words.terms.label(subject.typeLabel)}
        </p>
        <h1>{title}</h1>
        {'name' in subject && capital(subject.name) !== title && (
          <p className="other-name" lang="en">
            {subject.name}
          </p>
        )}
        {'text' in subject && (
          <p className="lead">
            <English>{subject.text}</English>
          </p>
        )}
        <Facts facts={factsOf(subject)} />
      </header>
      {subject.__typename === 'Theme' && <Included {...subject} />}
      {isStated(subject) && (
        <>
          <Contests contested={subject.record.contested} />
          {subject.record.sources.length > 0 && <Sources record={subject.record} />}
          <Evidence id={subject.id} total={subject.record.claims.totalCount} />
          <HistorySection id={subject.id} />
          <SuggestEntry subject={subject.id} />
        </>
      )}
    </article>
  );
}

function factsOf(subject: Subject): readonly Fact[] {
  const { confidence } = subject.record;
  return [
    ...ownFacts(subject),
    [words.subject.confidence, isStated(subject) && <Grounds confidence={confidence} />],
  ];
}

/** The curators maintain the themes: no source says anything of one. */
const isStated = ({ __typename }: Subject) => __typename !== 'Theme';

function ownFacts(subject: Subject): readonly Fact[] {
  switch (subject.__typename) {
    case 'Event':
      return [
        [words.subject.date, valuesText(subject, 'when', dated(subject.when))],
        [words.subject.location, subject.place && <ActorLink actor={subject.place} />],
        [words.subject.about, linksTo([...subject.concerns, ...subject.about])],
        [words.subject.participants, <Participants of={subject.participants} />],
      ];
    case 'Policy':
      return [
        [words.subject.date, valuesText(subject, 'when', dated(subject.when))],
        [words.subject.issuedBy, subject.issuer && <ActorLink actor={subject.issuer} />],
        [words.subject.effects, <Effects of={subject.effects} />],
        [words.subject.impacts, linksTo(subject.impacts)],
      ];
    case 'PolicyEffect':
      return [
        [words.subject.policy, <SubjectLink subject={subject.policy} />],
        [words.subject.tie, <SubjectLink subject={subject.tie} />],
        [words.subject.effect, wordOf(subject.effect)],
      ];
    case 'Impact':
      return [
        [words.subject.figure, valuesText(subject, 'amount', amountText(subject))],
        [words.subject.change, subject.direction && wordOf(subject.direction)],
        [words.subject.period, valuesText(subject, 'period', dated(subject.period))],
        [words.subject.level, subject.scale && wordOf(subject.scale)],
        [words.subject.measuredFor, linksTo(subject.measures)],
        [words.subject.causedBy, linksTo(subject.policies)],
        [words.subject.partOf, subject.partOf && linksTo([subject.partOf])],
      ];
    case 'Theme':
      return themeFacts(subject);
    default:
      return [];
  }
}

function themeFacts({ broader, narrower }: ThemeSubject): readonly Fact[] {
  return [
    [words.subject.broader, broader && <SubjectLink subject={broader} />],
    [words.subject.narrower, linksTo(narrower)],
  ];
}

const dated = (date: FuzzyDate | null) => (date ? words.dates.text(date) : words.subject.unknown);

interface Connection {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
}

interface ListProps<Of extends Connection> {
  readonly of: Of;
}

type EventSubject = Extract<Subject, { __typename: 'Event' }>;
type PolicySubject = Extract<Subject, { __typename: 'Policy' }>;
type ThemeSubject = Extract<Subject, { __typename: 'Theme' }>;

/** Tells how many items the first page of a connection leaves out. */
function Rest({ of: { totalCount, edges } }: ListProps<Connection>) {
  const rest = totalCount - edges.length;
  return rest > 0 && <li className="aside">{words.lists.rest(rest)}</li>;
}

function Participants({ of }: ListProps<EventSubject['participants']>) {
  return (
    <ul className="names">
      {of.edges.map(({ node, role, namedAs }) => (
        <li key={`${node.id} ${role}`}>
          <ActorLink actor={node} />{' '}
          <span className="aside">{words.subject.role(plain(role), namedAs)}</span>
        </li>
      ))}
      <Rest of={of} />
    </ul>
  );
}

function Effects({ of }: ListProps<PolicySubject['effects']>) {
  return (
    <ul className="names">
      {of.edges.map(({ node }) => (
        <li key={node.tie.id}>
          <SubjectLink subject={node.tie} /> <span className="aside">{plain(node.effect)}</span>
        </li>
      ))}
      <Rest of={of} />
    </ul>
  );
}
