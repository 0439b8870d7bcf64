import { useAnswer } from '../api/useAnswer.ts';
import {
  StatisticsDocument,
  type StatisticsQuery,
  type TieDimension,
  type TieFilter,
} from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, asOf } from '../drawing/Figure.tsx';
import { Select } from '../parts/Select.tsx';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { Answered, Empty } from '../shell/states.tsx';
import { counted, plain } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { changeParams, oneOf } from '../shell/params.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Bars } from './Bars.tsx';
import { Matrix } from './Matrix.tsx';
import { crossOf } from './cross.ts';

const DIMENSIONS: readonly TieDimension[] = [
  ...(['DECADE', 'YEAR', 'KIND', 'STATUS', 'COUNTRIES', 'STATES'] as const),
  ...(['SOURCES', 'CONFIDENCE', 'DIRECTNESS'] as const),
];

/** Ties counted by one or two dimensions, unknown values included. */
export default function StatisticsView({ params }: ViewProps) {
  const rows = oneOf(params, 'rows', DIMENSIONS) ?? 'DECADE';
  const parts = oneOf(params, 'parts', DIMENSIONS) ?? (rows === 'STATUS' ? 'KIND' : 'STATUS');
  const filter = filterOf(params);
  const by = rows === parts ? [rows] : [rows, parts];
  const answer = useAnswer(StatisticsDocument, { filter, by });
  const change: Change = (changed) => changeParams('statistics', params, changed);
  useTitle('Statistics');
  useOffer({ says: 'The ties counted here, with their claims and sources', filter });
  return (
    <article className="page">
      <header className="head">
        <h1>Statistics</h1>
        <p className="lead">
          Each tie is counted once; unknown values are shown as their own group.
        </p>
      </header>
      <Filters {...{ params, rows, parts, change }} />
      <Answered answer={answer} waitsFor="Counting ties">
        {({ tieStatistics }) => (
          <Counted {...{ tieStatistics, params, rows, parts, filter, change }} />
        )}
      </Answered>
    </article>
  );
}

type Change = (changed: Readonly<Record<string, string | null>>) => void;

interface ChoiceProps extends Pick<ViewProps, 'params'> {
  readonly rows: TieDimension;
  readonly parts: TieDimension;
  readonly change: Change;
}

function Filters({ params, rows, parts, change }: ChoiceProps) {
  return (
    <div className="filters">
      <ActorChoice label="Between" id={params.get('one')} onChoose={(id) => change({ one: id })} />
      <ActorChoice label="and" id={params.get('other')} onChoose={(id) => change({ other: id })} />
      <Select
        label="Type"
        value={oneOf(params, 'kind', groupNames)}
        options={groupNames}
        any="All types"
        textOf={(one) => KIND_GROUPS[one].label}
        onChange={(to) => change({ kind: to })}
      />
      <Select
        label="Rows"
        value={rows}
        options={DIMENSIONS}
        textOf={nameOf}
        onChange={(to) => change({ rows: to })}
      />
      <Select
        label="Split by"
        value={parts}
        options={DIMENSIONS}
        textOf={nameOf}
        onChange={(to) => change({ parts: to })}
      />
    </div>
  );
}

interface CountedProps extends ChoiceProps, StatisticsQuery {
  readonly filter: TieFilter;
}

function Counted({ tieStatistics, params, rows, parts, filter, change }: CountedProps) {
  const { total, groups } = tieStatistics;
  const cross = crossOf(groups);
  if (total === 0) return <Nothing />;
  return (
    <Figure
      title={`Ties by ${nameOf(rows)} and ${nameOf(parts)}`}
      says={
        <>
          <strong>{counted(total, 'tie')}</strong> by {nameOf(rows)}
          {rows !== parts && `, split by ${nameOf(parts)}`}
        </>
      }
      as={asOf(params)}
      onChange={(as) => change({ as: as === 'table' ? as : null })}
      picture={{
        name: 'proxeny-statistics',
        counts: `${counted(total, 'tie')}, each counted once.`,
        filter: filterText(filter),
      }}
      drawing={<Bars cross={cross} />}
      table={<Matrix cross={cross} rows={nameOf(rows)} />}
    />
  );
}

function Nothing() {
  return (
    <Empty>Proxeny has no such ties. That does not mean that there are none. Clear a filter.</Empty>
  );
}

function filterOf(params: URLSearchParams): TieFilter {
  const between = ['one', 'other'].flatMap((name) => params.get(name) ?? []);
  const group = oneOf(params, 'kind', groupNames);
  return {
    ...(between.length > 0 && { between }),
    ...(group && { kinds: KIND_GROUPS[group].kinds }),
  };
}

function filterText({ between, kinds }: TieFilter): string {
  const parties = between?.join(' and ');
  return [parties && `between ${parties}`, kinds?.map(plain).join(', ')].filter(Boolean).join('; ');
}

function nameOf(dimension: TieDimension): string {
  return NAMES[dimension] ?? plain(dimension);
}

const NAMES: Readonly<Partial<Record<TieDimension, string>>> = {
  DECADE: 'start decade',
  YEAR: 'start year',
  SOURCES: 'number of sources',
  DIRECTNESS: 'type of best source',
  STATES: 'states and provinces',
};
