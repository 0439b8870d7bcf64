import { useAnswer } from '../api/useAnswer.ts';
import type { TieFilter } from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Figure, shownAs } from '../drawing/Figure.tsx';
import { Missing } from '../parts/Missing.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import type { Names } from '../parts/claimValue.ts';
import { useMissing } from '../parts/useMissing.ts';
import { useNamesOf } from '../parts/useNames.ts';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { Answered, Empty } from '../shell/states.tsx';
import { capital, plain } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { type Change, changing, fieldsIn, oneOf } from '../shell/params.ts';
import { hrefTo } from '../shell/address.ts';
import type { ViewProps } from '../shell/views.ts';
import { Bars } from './Bars.tsx';
import { Lines, STEPS } from './Lines.tsx';
import { Matrix } from './Matrix.tsx';
import {
  COUNTABLES,
  COUNTINGS,
  type Countable,
  type Counts,
  type Counting,
  labeled,
  nameOf,
} from './counting.ts';
import { type Cross, type Part, crossOf } from './cross.ts';
import { SaveCounts } from './SaveCounts.tsx';
import { rowsOf, withActors } from './rowsOf.ts';
import { words } from '../words/words.ts';

/** The parameters that name the chosen actors. */
const CHOSEN = ['one', 'other'] as const;

/** What is on record by one or two dimensions, unknown values included. */
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
  const change = changing('statistics', params);
  const heading = titleOf({ params, of, rows, parts }, useNamesOf(actorsIn(of, params)));
  useOffer(of === 'ties' ? { says: words.statistics.exports, filter } : null);
  return (
    <Page title={words.statistics.title} heading={heading} lead={words.statistics.lead}>
      <Filters {...{ params, of, rows, parts, change }} />
      <Answered answer={answer} waitsFor={words.statistics.counting(of)}>
        {({ counts }) => <Counted {...{ counts, params, of, rows, parts, filter, change }} />}
      </Answered>
    </Page>
  );
}

interface ChoiceProps extends Pick<ViewProps, 'params'> {
  readonly of: Countable;
  readonly rows: string;
  readonly parts: string;
  readonly change: Change;
}

/** What another thing cannot be narrowed or grouped by goes with the choice. */
const FRESH = {
  ...{ rows: null, parts: null, kind: null, one: null, other: null },
  ...{ sort: null, top: null },
};

const ORDERS = ['value', 'count'] as const;
const TOPS = ['10', '25', '100', 'all'] as const;

/** Dimensions whose values have no order of their own: names. */
const NAMED = /^(COUNTRY|COUNTRIES|STATE|STATES|PLACE|THEME|PUBLISHER|POST|OCCUPATION|LANGUAGE)$/;

const sortOf = (params: URLSearchParams, rows: string) =>
  oneOf(params, 'sort', ORDERS) ?? (NAMED.test(rows) ? 'count' : 'value');

function Filters({ params, of, rows, parts, change }: ChoiceProps) {
  const { actor, option } = fieldsIn(params, change);
  const { dimensions }: Counting = COUNTINGS[of];
  const textOf = (dimension: string) => capital(nameOf(of, dimension));
  return (
    <div className="filters">
      <Select
        label={words.statistics.count}
        textOf={(one) => capital(words.statistics.things[one])}
        value={of}
        options={COUNTABLES}
        onChange={(to) => change({ ...FRESH, of: to === 'ties' ? null : to })}
      />
      {words.statistics.actors[of].map((label, at) => {
        const name = CHOSEN[at] ?? '';
        return <ActorChoice key={of + name} label={label} {...actor(name)} />;
      })}
      {of === 'ties' && (
        <Select
          label={words.statistics.type}
          any={words.statistics.allTypes}
          textOf={(one) => words.terms.groups[one]}
          {...option('kind', groupNames)}
        />
      )}
      <Select label={words.statistics.rows} textOf={textOf} {...option('rows', dimensions, rows)} />
      <Select
        label={words.statistics.splitBy}
        textOf={textOf}
        {...option('parts', dimensions, parts)}
      />
      <Order {...{ params, rows, change }} />
    </div>
  );
}

/** The order of the rows, and how many of a ranking are drawn. */
function Order({ params, rows, change }: Pick<ChoiceProps, 'params' | 'rows' | 'change'>) {
  const { option } = fieldsIn(params, change);
  return (
    <>
      <Select
        label={words.statistics.sortBy}
        textOf={(one) => words.statistics.orders[one]}
        {...option('sort', ORDERS, sortOf(params, rows))}
        onChange={(to) => change({ sort: to })}
      />
      {NAMED.test(rows) && (
        <Select
          label={words.statistics.top}
          textOf={words.statistics.topOf}
          {...option('top', TOPS, oneOf(params, 'top', TOPS) ?? '25')}
        />
      )}
    </>
  );
}

interface CountedProps extends ChoiceProps, Counts {
  readonly filter: TieFilter;
}

function Counted({ counts, params, of, rows, parts, filter, change }: CountedProps) {
  const texts = words.statistics;
  const shownBy = rows === parts ? [rows] : [rows, parts];
  const names = useNamesOf(actorsIn(of, params));
  const title = titleOf({ params, of, rows, parts }, names);
  const named = labeled(counts.groups, shownBy);
  const cross = crossOf(named, sortOf(params, rows) === 'count');
  const tieFilter = of === 'ties' ? filter : null;
  const lacks = useMissing(tieFilter);
  const filterSays = filterText(of, filter, params, names);
  const once = isOnce(counts) ? texts.once : texts.several;
  if (counts.total === 0) return <Empty>{texts.none(of)}</Empty>;
  return (
    <>
      <Figure
        title={title}
        says={<Says {...{ of, rows, parts, once }} total={counts.total} filter={filterSays} />}
        {...shownAs(params, change)}
        picture={{
          name: fileOf(of, params, shownBy),
          counts: texts.counts(texts.numberOf(counts.total, of), once),
          lacks,
          filter: filterSays,
        }}
        {...viewsOf(cross, { of, rows, params, change }, filter)}
      />
      <Missing filter={tieFilter} />
      <SaveCounts
        name={fileOf(of, params, shownBy)}
        groups={named}
        heads={shownBy.map((dimension) => nameOf(of, dimension))}
        notes={[title, filterSays, ...lacks]}
      />
    </>
  );
}

type Viewed = Omit<ChoiceProps, 'parts'>;

/** The same counts as bars, as lines if the rows are time, and as a table. */
function viewsOf(cross: Cross, { of, rows, params, change }: Viewed, { kinds }: TieFilter) {
  const { caption, numberOf } = words.statistics;
  const step = STEPS[rows];
  const drawn = {
    cross,
    countOf: (number: number) => numberOf(number, of),
    hrefOf: (row: Part) => rowHref({ of, rows, params }, row, kinds),
  };
  return {
    drawing: <Bars {...drawn} {...wholly(params, change)} />,
    lines: step && <Lines {...drawn} step={step} />,
    table: (
      <Matrix cross={cross} rows={nameOf(of, rows)} caption={caption(of)} hrefOf={drawn.hrefOf} />
    ),
  };
}

function rowHref(
  { of, rows, params }: Pick<ChoiceProps, 'of' | 'rows' | 'params'>,
  row: Part,
  kinds: TieFilter['kinds'],
): string | null {
  const left = withActors(of, rowsOf(of, rows, row), actorsIn(of, params), kinds);
  return left && hrefTo('browse', of, left);
}

const isOnce = ({ groups, total }: Counts['counts']) =>
  groups.reduce((sum, { count }) => sum + count, 0) === total;

/** How many bars are drawn, by the address. */
const wholly = (params: URLSearchParams, change: Change) => ({
  top: oneOf(params, 'top', TOPS) ?? null,
  onWhole: () => change({ top: 'all' }),
});

interface SaysProps extends Omit<ChoiceProps, 'params' | 'change'> {
  readonly total: number;
  readonly once: string;
  readonly filter: string;
}

function Says({ of, rows, parts, total, once, filter }: SaysProps) {
  const { byRows, how, numberOf, split } = words.statistics;
  return (
    <>
      <strong>{numberOf(total, of)}</strong>
      {byRows(nameOf(of, rows))}
      {rows !== parts && split(nameOf(of, parts))}
      {how(once)}
      {filter && ` · ${filter}`}
    </>
  );
}

/** `Sister cities of China by start decade and status`. */
function titleOf({ params, of, rows, parts }: Omit<ChoiceProps, 'change'>, names: Names): string {
  const group = of === 'ties' ? oneOf(params, 'kind', groupNames) : null;
  return words.statistics.titled({
    ...{ of, group: group && words.terms.groups[group], rows: nameOf(of, rows) },
    names: actorsIn(of, params).map((id) => names[id] ?? id),
    parts: rows === parts ? null : nameOf(of, parts),
  });
}

/** `proxeny-sister-city-china-decade-status`: the name of a file tells its filter. */
function fileOf(of: Countable, params: URLSearchParams, by: readonly string[]): string {
  const kind = (of === 'ties' && oneOf(params, 'kind', groupNames)) || of;
  return ['proxeny', kind, ...actorsIn(of, params), ...by].join('-').toLowerCase();
}

function actorsIn(of: Countable, params: URLSearchParams): readonly string[] {
  return CHOSEN.slice(0, words.statistics.actors[of].length).flatMap(
    (name) => params.get(name) ?? [],
  );
}

function filterOf(of: Countable, params: URLSearchParams): TieFilter {
  const counting: Counting = COUNTINGS[of];
  const actors = actorsIn(of, params);
  const group = of === 'ties' ? oneOf(params, 'kind', groupNames) : null;
  return {
    ...(actors.length > 0 && counting.filterOf(actors)),
    ...(group && { kinds: KIND_GROUPS[group].kinds }),
  };
}

function filterText(
  of: Countable,
  { kinds }: TieFilter,
  params: URLSearchParams,
  names: Names,
): string {
  const [label = ''] = words.statistics.actors[of];
  const actors = actorsIn(of, params).map((id) => names[id] ?? id);
  return [
    actors.length > 0 && words.statistics.actorsText(label, actors),
    kinds?.map(plain).join(words.parts.comma),
  ]
    .filter(Boolean)
    .join(words.parts.semicolon);
}
