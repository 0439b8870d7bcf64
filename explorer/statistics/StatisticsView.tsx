import { useAnswer } from '../api/useAnswer.ts';
import type { TieCountsQuery, TieFilter } from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, asOf } from '../drawing/Figure.tsx';
import { Select } from '../parts/Select.tsx';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { Answered, Empty } from '../shell/states.tsx';
import { capital, counted, plain } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { changeParams, oneOf } from '../shell/params.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Bars } from './Bars.tsx';
import { Matrix } from './Matrix.tsx';
import {
  COUNTABLES,
  COUNTINGS,
  type Countable,
  type Counting,
  labeled,
  nameOf,
} from './counting.ts';
import { crossOf } from './cross.ts';

/** The parameters that name the chosen actors. */
const CHOSEN = ['one', 'other'] as const;

/** What is on record, counted by one or two dimensions, unknown values included. */
export default function StatisticsView({ params }: ViewProps) {
  const of = oneOf(params, 'of', COUNTABLES) ?? 'ties';
  const counting: Counting = COUNTINGS[of];
  const { dimensions, operation } = counting;
  const [first, second] = dimensions;
  const rows = oneOf(params, 'rows', dimensions) ?? first;
  const parts = oneOf(params, 'parts', dimensions) ?? (rows === second ? first : second);
  const filter = filterOf(of, params);
  const by = rows === parts ? [rows] : [rows, parts];
  const answer = useAnswer(operation, { filter, by });
  const change: Change = (changed) => changeParams('statistics', params, changed);
  useTitle('Statistics');
  useOffer(
    of === 'ties' ? { says: 'The ties counted here, with their claims and sources', filter } : null,
  );
  return (
    <article className="page">
      <header className="head">
        <h1>Statistics</h1>
        <p className="lead">
          Counts of what is on record. Unknown values are shown as their own group.
        </p>
      </header>
      <Filters {...{ params, of, rows, parts, change }} />
      <Answered answer={answer} waitsFor={`Counting ${counting.many}`}>
        {({ counts }) => <Counted {...{ counts, params, of, rows, parts, filter, change }} />}
      </Answered>
    </article>
  );
}

type Change = (changed: Readonly<Record<string, string | null>>) => void;

interface ChoiceProps extends Pick<ViewProps, 'params'> {
  readonly of: Countable;
  readonly rows: string;
  readonly parts: string;
  readonly change: Change;
}

/** What another thing cannot be narrowed or grouped by goes with the choice. */
const FRESH = { rows: null, parts: null, kind: null, one: null, other: null };

function Filters({ params, of, rows, parts, change }: ChoiceProps) {
  const counting: Counting = COUNTINGS[of];
  const { actors, dimensions } = counting;
  const textOf = (dimension: string) => nameOf(counting, dimension);
  return (
    <div className="filters">
      <Select
        label="Count"
        value={of}
        options={COUNTABLES}
        onChange={(to) => change({ ...FRESH, of: to === 'ties' ? null : to })}
      />
      {actors.map((label, at) => {
        const name = CHOSEN[at] ?? '';
        const onChoose = (id: string | null) => change({ [name]: id });
        return <ActorChoice key={of + name} id={params.get(name)} {...{ label, onChoose }} />;
      })}
      {of === 'ties' && (
        <Select
          label="Type"
          value={oneOf(params, 'kind', groupNames)}
          options={groupNames}
          any="All types"
          textOf={(one) => KIND_GROUPS[one].label}
          onChange={(to) => change({ kind: to })}
        />
      )}
      <Select
        label="Rows"
        value={rows}
        options={dimensions}
        textOf={textOf}
        onChange={(to) => change({ rows: to })}
      />
      <Select
        label="Split by"
        value={parts}
        options={dimensions}
        textOf={textOf}
        onChange={(to) => change({ parts: to })}
      />
    </div>
  );
}

interface CountedProps extends ChoiceProps, TieCountsQuery {
  readonly filter: TieFilter;
}

function Counted({ counts, params, of, rows, parts, filter, change }: CountedProps) {
  const { total, groups } = counts;
  const counting: Counting = COUNTINGS[of];
  const { one, many } = counting;
  const countOf = (number: number) => counted(number, one, many);
  const name = (dimension: string) => nameOf(counting, dimension);
  const cross = crossOf(labeled(groups, [rows, parts]));
  const isOnce = groups.reduce((sum, { count }) => sum + count, 0) === total;
  const once = isOnce ? 'each counted once' : 'those with several values counted with each';
  if (total === 0) return <Nothing many={many} />;
  return (
    <Figure
      title={`${capital(many)} by ${name(rows)} and ${name(parts)}`}
      says={
        <>
          <strong>{countOf(total)}</strong> by {name(rows)}
          {rows !== parts && `, split by ${name(parts)}`}, {once}
        </>
      }
      as={asOf(params)}
      onChange={(as) => change({ as: as === 'table' ? as : null })}
      picture={{
        name: 'proxeny-statistics',
        counts: `${countOf(total)}, ${once}.`,
        filter: filterText(counting, filter, params),
      }}
      drawing={<Bars {...{ cross, countOf }} />}
      table={<Matrix cross={cross} rows={name(rows)} caption={`${capital(one)} counts`} />}
    />
  );
}

function Nothing({ many }: { readonly many: string }) {
  return (
    <Empty>
      Proxeny has no such {many}. That does not mean that there are none. Clear a filter.
    </Empty>
  );
}

function actorsIn({ actors }: Counting, params: URLSearchParams): readonly string[] {
  return CHOSEN.slice(0, actors.length).flatMap((name) => params.get(name) ?? []);
}

function filterOf(of: Countable, params: URLSearchParams): TieFilter {
  const counting: Counting = COUNTINGS[of];
  const actors = actorsIn(counting, params);
  const group = of === 'ties' ? oneOf(params, 'kind', groupNames) : null;
  return {
    ...(actors.length > 0 && counting.filterOf(actors)),
    ...(group && { kinds: KIND_GROUPS[group].kinds }),
  };
}

function filterText(counting: Counting, { kinds }: TieFilter, params: URLSearchParams): string {
  const [label = ''] = counting.actors;
  const actors = actorsIn(counting, params).join(' and ');
  return [actors && `${label.toLowerCase()} ${actors}`, kinds?.map(plain).join(', ')]
    .filter(Boolean)
    .join('; ');
}
