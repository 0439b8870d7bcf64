import './map.css';
import { useCallback, useMemo, useRef } from 'react';
import { useBehind } from '../api/behind.ts';
import { toRequest } from '../api/operation.ts';
import {
  type Choice,
  admits,
  choiceText,
  filterOf,
  hasYears,
  paramsOf,
  readChoice,
} from '../drawing/map/choice.ts';
import { type MapTies, useMapTies } from '../drawing/map/useMapTies.ts';
import { MapTiesDocument } from '../generated/operations.ts';
import { focusMain, hrefTo, replace, toAddress } from '../shell/address.ts';
import { hrefNow } from '../shell/entry.ts';
import { useOffer } from '../shell/exporting.ts';
import { Missing } from '../parts/Missing.tsx';
import { Empty, Fault, Waiting } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { BelowMap } from './BelowMap.tsx';
import { Choices } from './Choices.tsx';
import { Stage } from './Stage.tsx';
import { Years } from './Years.tsx';
import { type Scope, useScope } from './scope.ts';
import { type Told, readStory } from './stories.ts';
import { type Totals, useTotals } from '../drawing/map/totals.ts';
import { words } from '../words/words.ts';

const ANY_YEAR = { from: null, to: null, dated: false };

const UNFILTERED = {
  ...{ groups: [], statuses: [], from: null, to: null, contested: false },
  ...{ certainly: false, dated: false },
};

/** A map of all ties, or of the ties between two countries. */
export default function MapView({ params }: ViewProps) {
  const told = readStory(params);
  const step = told?.step;
  const asked = useMemo(() => (step ? new URLSearchParams(step.map) : params), [step, params]);
  const { choice, ...scope } = useScope(asked);
  if (choice === null)
    return scope.fault ? <Fault error={scope.fault} /> : <Waiting for={words.drawing.loadingMap} />;
  return <Chosen {...{ choice, told }} {...scope} />;
}

interface ChosenProps extends Omit<Scope, 'choice'> {
  readonly choice: Choice;
  readonly told: Told | null;
}

function Chosen({ choice, told, pair, nameOf, fault }: ChosenProps) {
  const table = useRef<HTMLDetailsElement>(null);
  const mapTies = useMapTies(choice);
  const { contested, marks, shown, ties, total, undrawn } = mapTies;
  const change = useChange(choice.between);
  const title = titleOf(choice.between.map(nameOf));
  const totals = useTotals(choice);
  const counts = totals ? totalsText(totals) : countsText(choice, mapTies);
  // One at a time: "Try again" sends all that failed.
  const error = fault ?? mapTies.error ?? totals?.error;
  useBehindMap(choice, told ? words.map.story.titles[told.name] : title);
  return (
    <article className="map">
      <h1 className="unseen">{title}</h1>
      {told === null && (
        <Choices {...{ ties, contested, choice, pair, nameOf }} onChange={change} />
      )}
      <p className="map-count" role="status">
        {total !== null ? counts : mapTies.error === null && words.drawing.loadingTies}{' '}
        {(totals ? totals.dots.length < totals.rows.length : marks.length < shown.length) && (
          <button type="button" className="small" onClick={() => openTable(table.current)}>
            {words.map.list}
          </button>
        )}{' '}
        {totals === null && <DrawMany undrawn={undrawn} many={choice.many} onChange={change} />}
      </p>
      <Missing filter={filterOf(choice)} />
      {error && <Fault error={error} />}
      <Stage {...{ choice, told, totals, title, counts }} ties={mapTies} onChange={change} />
      {total !== null && shown.length === 0 && <NoTies onChange={change} />}
      {told === null && total !== null && (
        <Years
          ties={ties.filter((tie) => admits({ ...choice, ...ANY_YEAR }, tie, contested))}
          choice={choice}
          onChange={change}
        />
      )}
      <BelowMap ref={table} totals={totals} ties={mapTies} />
    </article>
  );
}

interface ChangeProps {
  readonly onChange: (changed: Partial<Choice>) => void;
}

/** Draws ties of many places, or leaves them out again. */
function DrawMany({
  many,
  undrawn,
  onChange,
}: ChangeProps & Pick<Choice, 'many'> & Pick<MapTies, 'undrawn'>) {
  if (!many && undrawn.size === 0) return null;
  return (
    <button type="button" className="small" onClick={() => onChange({ many: !many })}>
      {words.map[many ? 'leaveOutMany' : 'drawMany']}
    </button>
  );
}

function NoTies({ onChange }: ChangeProps) {
  const clear = () => {
    onChange(UNFILTERED);
    // The button goes.
    focusMain();
  };
  return (
    <Empty>
      {words.map.noTies}
      <button type="button" onClick={clear}>
        {words.map.clear}
      </button>
    </Empty>
  );
}

/** Changes the choice in the address. The places are written there too, which an address can leave open. */
function useChange(between: readonly string[]) {
  return useCallback(
    (changed: Partial<Choice>) => {
      const now = readChoice(toAddress(hrefNow()).params);
      replace(hrefTo('map', '', paramsOf({ ...now, between, ...changed })));
    },
    [between],
  );
}

function openTable(table: HTMLDetailsElement | null): void {
  if (table === null) return;
  table.open = true;
  table.scrollIntoView();
  table.querySelector('summary')?.focus({ preventScroll: true });
}

function titleOf(places: readonly string[]): string {
  const [one, ...others] = places;
  if (one === undefined) return words.map.titleOfWorld;
  return others.length === 0 ? words.map.titleOf(one) : words.map.titleBetween(places);
}

/** `247 ties with a party in 2 countries. A tie counts once in each of its countries.` */
function totalsText({ by, ties, rows, dots, outside, unknown }: Totals): string {
  const { totals } = words.map;
  if (ties === null) return totals.counting;
  const unplaced = rows.length - dots.length;
  return [
    totals.counts(by, ties, rows.length),
    totals.several[by],
    outside === 0 ? null : totals.outside(outside),
    unknown === 0 ? null : totals.unknown(by, unknown),
    unplaced === 0 ? null : totals.unplaced(by, unplaced),
  ]
    .filter((text) => text !== null)
    .join(totals.space);
}

/** `Showing 218 of 247 ties (102 may match the years; 42 certainly). 29 have no location.` */
function countsText(choice: Choice, mapTies: MapTies): string {
  const { marks, shown, total, undrawn } = mapTies;
  const { fullStop, ofMany, showing, unlocated } = words.map;
  const others = shown.length - marks.length - undrawn.size;
  return [
    showing(marks.length, total ?? 0),
    matchText(choice, mapTies),
    fullStop,
    others === 0 ? '' : unlocated(others),
    undrawn.size === 0 ? '' : ofMany(undrawn.size),
  ].join('');
}

/** With years, most ties only may match: their dates are inexact or missing. */
function matchText(choice: Choice, { contested, shown }: MapTies): string {
  if (choiceText(choice) === '') return '';
  if (!hasYears(choice) || choice.certainly) return words.map.matching(shown.length);
  const certain = shown.filter((tie) => admits({ ...choice, certainly: true }, tie, contested));
  return words.map.mayMatch(shown.length, certain.length);
}

/** An operation with the rows that are shown, listed instead of the columns that fill the map. */
function useBehindMap(choice: Choice, title: string): void {
  const filter = filterOf(choice);
  useBehind([toRequest(MapTiesDocument, { filter })]);
  useTitle(title);
  useOffer({ says: words.map.exports, filter });
}
