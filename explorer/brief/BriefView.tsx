import './brief.css';
import { useAnswer } from '../api/useAnswer.ts';
import { nextAnniversary } from '../parts/anniversaries.ts';
import { BriefDocument, type BriefQuery } from '../generated/operations.ts';
import { Page } from '../parts/Page.tsx';
import { Table } from '../lists/Table.tsx';
import { Section } from '../parts/Section.tsx';
import { tieColumns } from '../parts/TieTable.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { WorkLink } from '../parts/links.tsx';
import { lastSeenText } from '../parts/terms.ts';
import { nameOf } from '../parts/tieName.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered, Empty, NotFound } from '../shell/states.tsx';
import { today } from '../shell/today.ts';
import type { ViewProps } from '../shell/views.ts';
import { StepLine } from '../parts/StepLine.tsx';
import { Nearby } from './Nearby.tsx';
import { People } from './People.tsx';
import { questionsOf, sourcesOf, stepsOf } from './told.ts';
import { words } from '../words/words.ts';

export type BriefTie = BriefQuery['ties']['edges'][number]['node'];
export type Side = Extract<NonNullable<BriefQuery['sides'][number]>, { name: unknown }>;

/** `/brief/columbus-oh/hefei`: what one needs to know before a visit, on two printed pages at most. */
export default function BriefView({ id }: ViewProps) {
  const ids = id.split('/').filter(Boolean);
  const isPair = ids.length === 2 && ids[0] !== ids[1];
  const answer = useAnswer(BriefDocument, isPair ? { ids, usual: USUAL_TIES.types } : null);
  if (!isPair)
    return (
      <Page title={words.brief.title}>
        <Empty>{words.brief.howTo}</Empty>
      </Page>
    );
  return (
    <Answered answer={answer} waitsFor={words.brief.loading}>
      {(data) => {
        const sides = data.sides.filter((side): side is Side => side !== null && 'name' in side);
        const [one, other] = sides;
        if (!one || !other) return <NotFound id={ids.find((_, at) => !data.sides[at]) ?? id} />;
        return <Brief sides={[one, other]} data={data} />;
      }}
    </Answered>
  );
}

interface BriefProps {
  readonly sides: readonly [Side, Side];
  readonly data: BriefQuery;
}

function Brief({ sides, data }: BriefProps) {
  const [one, other] = sides;
  const ties = data.ties.edges.map(({ node }) => node);
  return (
    <Page
      title={words.brief.of(one.name, other.name)}
      lead={words.brief.sum(data.ties.totalCount, ties.length)}
      className="page brief"
      head={<Foot sides={sides} ties={ties} />}
    >
      {ties.length === 0 && (
        <Empty>
          {words.brief.none}{' '}
          <Link href={hrefTo('paths', '', { from: one.id, to: other.id })}>{words.actor.path}</Link>
        </Empty>
      )}
      {ties.length > 0 && (
        <Section title={words.brief.ties} total={data.ties.totalCount}>
          <Table
            caption={words.brief.ties}
            columns={COLUMNS()}
            rows={ties}
            keyOf={({ id }) => id}
          />
        </Section>
      )}
      <History ties={ties} />
      <People ties={ties} />
      <Nearby sides={sides} />
      <Questions ties={ties} />
      <Works ties={ties} />
    </Page>
  );
}

interface TiesProps {
  readonly ties: readonly BriefTie[];
}

function History({ ties }: TiesProps) {
  const steps = stepsOf(ties);
  if (steps.length === 0) return null;
  return (
    <Section title={words.brief.history}>
      <ol className="life">
        {steps.slice(0, MOST_STEPS).map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      {steps.length > MOST_STEPS && (
        <p className="aside">{words.brief.moreSteps(steps.length - MOST_STEPS)}</p>
      )}
    </Section>
  );
}

function Questions({ ties }: TiesProps) {
  const questions = questionsOf(ties);
  if (questions.length === 0) return null;
  return (
    <Section title={words.brief.questions} total={questions.length}>
      <ul className="rows">
        {questions.slice(0, MOST_QUESTIONS).map(({ tie, text }) => (
          <li key={`${tie.id} ${text}`}>
            <Link href={hrefTo('tie', tie.id)}>{nameOf(tie)}</Link>
            <span className="aside">{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Works({ ties }: TiesProps) {
  const sources = sourcesOf(ties);
  if (sources.length === 0) return null;
  return (
    <Section title={words.parts.sources} total={sources.length}>
      <ol className="rows">
        {sources.slice(0, MOST_SOURCES).map((work) => (
          <li key={work.id}>
            <WorkLink work={work} />
          </li>
        ))}
      </ol>
      {sources.length > MOST_SOURCES && (
        <p className="aside">{words.brief.moreSources(sources.length - MOST_SOURCES)}</p>
      )}
    </Section>
  );
}

/** What two printed pages hold. */
const MOST_STEPS = 12;
const MOST_QUESTIONS = 6;
const MOST_SOURCES = 8;

const COLUMNS = () => {
  const { tie, kind, since, confidence } = tieColumns();
  return [tie, kind, since, { head: words.actor.lastSeen, cell: lastSeenText }, confidence];
};

interface FootProps extends TiesProps {
  readonly sides: BriefProps['sides'];
}

function Foot({ sides: [one, other], ties }: FootProps) {
  const day = today();
  const next = nextAnniversary(ties, day);
  return (
    <>
      {next && (
        <p className="says">{words.brief.anniversary(next.years, nameOf(next.tie), next.edtf)}</p>
      )}
      <p className="aside">{words.brief.asOf(words.dates.edtf(day))}</p>
      <p className="onward">
        <button type="button" onClick={() => print()}>
          {words.brief.print}
        </button>{' '}
        <Link href={hrefTo('actor', one.id)}>{one.name}</Link>
        {' · '}
        <Link href={hrefTo('actor', other.id)}>{other.name}</Link>
        {' · '}
        <Link href={hrefTo('map', '', { between: `${one.id},${other.id}` })}>
          {words.brief.onMap}
        </Link>
      </p>
    </>
  );
}
