import './paths.css';
import { useRef } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import {
  type ConfidenceLevel,
  PathsDocument,
  type PathsQueryVariables,
} from '../generated/operations.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Check } from '../parts/Check.tsx';
import { Page } from '../parts/Page.tsx';
import { Select } from '../parts/Select.tsx';
import { SentField } from '../parts/SentField.tsx';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { Answered, Empty } from '../shell/states.tsx';
import { type Change, changing, fieldsIn, oneOf } from '../shell/params.ts';
import type { ViewProps } from '../shell/views.ts';
import { Lanes, type LanesProps } from './Lanes.tsx';
import { words } from '../words/words.ts';

const LEVELS: readonly ConfidenceLevel[] = ['CONFIRMED', 'STATED', 'SECOND_HAND', 'DOUBTFUL'];
const HOPS = ['2', '3', '4', '5', '6', '8', '10', '12'] as const;
/** The largest `Int` of GraphQL. */
const ANY_NUMBER = 2 ** 31 - 1;
const MOST = ['3', '5', '10', '20'] as const;

/** The best paths between two actors, one per lane, with the evidence of each step. */
export default function PathsView({ params }: ViewProps) {
  const variables = variablesOf(params);
  const change = changing('paths', params);
  const { actor } = fieldsIn(params, change);
  const found = useRef<HTMLDivElement>(null);
  // The button that was pressed goes.
  const changeThere: Change = (changed) => {
    found.current?.focus({ preventScroll: true });
    change(changed);
  };
  const head = (
    <>
      <div className="filters ends">
        <ActorChoice label={words.paths.from} {...actor('from')} />
        <ActorChoice label={words.paths.to} {...actor('to')} />
      </div>
      <Filters params={params} change={change} />
    </>
  );
  return (
    <Page title={words.paths.title} heading={words.paths.heading} head={head}>
      {variables === null ? (
        <Empty>{words.paths.choose}</Empty>
      ) : (
        <div ref={found} tabIndex={-1}>
          <Search
            variables={variables}
            onWithout={(id) => changeThere({ without: withOne(params, id) })}
            onClear={(names) => changeThere(Object.fromEntries(names.map((name) => [name, null])))}
          />
        </div>
      )}
    </Page>
  );
}

type FilterProps = Pick<ViewProps, 'params'> & { readonly change: Change };

const LargeNetworks = ({ params, change }: FilterProps) => (
  <Check
    label={words.paths.networks}
    isOn={params.has('networks')}
    onChange={(isOn) => change({ networks: isOn ? 'yes' : null })}
  />
);

function Filters({ params, change }: FilterProps) {
  const { option } = fieldsIn(params, change);
  return (
    <div className="filters">
      <Select
        label={words.paths.types}
        any={words.paths.allTypes}
        textOf={(one) => words.terms.groups[one]}
        {...option('kind', groupNames)}
      />
      <Select
        label={words.paths.evidence}
        any={words.paths.anyEvidence}
        textOf={(one) => words.terms.levels[one]}
        {...option('sure', LEVELS)}
      />
      <SentField
        label={words.paths.activeIn}
        value={params.get('on')}
        inputMode="numeric"
        placeholder={words.paths.anyYear}
        pattern="\d{4}(-\d\d){0,2}"
        onChoose={(to) => change({ on: to })}
      />
      {params.get('on') !== null && (
        <Check
          label={words.paths.certain}
          isOn={params.has('certainly')}
          onChange={(isOn) => change({ certainly: isOn ? 'yes' : null })}
        />
      )}
      <LargeNetworks {...{ params, change }} />
      <Select label={words.paths.stepsAtMost} {...option('hops', HOPS, '6')} />
      <Select label={words.paths.pathsAtMost} {...option('most', MOST, '5')} />
    </div>
  );
}

interface SearchProps extends Pick<LanesProps, 'onWithout' | 'onClear'> {
  readonly variables: PathsQueryVariables;
}

function Search({ variables, ...actions }: SearchProps) {
  const answer = useAnswer(PathsDocument, variables);
  return (
    <Answered answer={answer} waitsFor={words.paths.finding}>
      {({ paths }) => <Lanes search={paths} {...actions} />}
    </Answered>
  );
}

/** Null until both ends are chosen. */
function variablesOf(params: URLSearchParams): PathsQueryVariables | null {
  const [from, to] = [params.get('from'), params.get('to')];
  if (from === null || to === null) return null;
  const group = oneOf(params, 'kind', groupNames);
  const sure = oneOf(params, 'sure', LEVELS);
  const on = params.get('on');
  const without = params.get('without');
  return {
    ...{ from, to },
    first: Number(oneOf(params, 'most', MOST) ?? 5),
    maxHops: Number(oneOf(params, 'hops', HOPS) ?? 6),
    filter: {
      ...(group && { kinds: KIND_GROUPS[group].kinds }),
      ...(sure && { minConfidence: sure }),
      ...(on && { activeOn: on }),
      ...(on && params.has('certainly') && { certainty: 'CERTAINLY' as const }),
      ...(params.has('networks') && { mostMembers: ANY_NUMBER }),
      ...(without && { notThrough: without.split(',') }),
    },
  };
}

function withOne(params: URLSearchParams, id: string): string {
  const ids = params.get('without')?.split(',') ?? [];
  return [...ids.filter((one) => one !== id), id].join(',');
}
