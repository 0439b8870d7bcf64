import './map.css';
import { useMemo, useRef } from 'react';
import { useBehind } from '../api/behind.ts';
import { toRequest } from '../api/operation.ts';
import {
  type Choice,
  admits,
  choiceText,
  filterOf,
  hasYears,
  paramsOf,
  placeWords,
  readChoice,
} from '../drawing/map/choice.ts';
import { type MapTies, useMapTies } from '../drawing/map/useMapTies.ts';
import { MapTiesDocument } from '../generated/operations.ts';
import { hrefTo, replace } from '../shell/address.ts';
import { useOffer } from '../shell/exporting.ts';
import { Empty, Fault } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Choices } from './Choices.tsx';
import { MapTable } from './MapTable.tsx';
import { Stage } from './Stage.tsx';
import { Years } from './Years.tsx';
import { words } from '../words/words.ts';

const ANY_YEAR = { from: null, to: null, dated: false };

const UNFILTERED = {
  ...{ groups: [], statuses: [], from: null, to: null, contested: false },
  ...{ certainly: false, dated: false },
};

/** A map of all ties, or of the ties between two countries. */
export default function MapView({ params }: ViewProps) {
  const choice = useMemo(() => readChoice(params), [params]);
  const table = useRef<HTMLDetailsElement>(null);
  const mapTies = useMapTies(choice);
  const { again, contested, error, marks, shown, ties, total } = mapTies;
  const title = titleOf(choice);
  const counts = countsText(choice, mapTies);
  useBehindMap(choice, title);
  return (
    <article className="map">
      <h1 className="unseen">{title}</h1>
      <Choices ties={ties} contested={contested} choice={choice} onChange={change} />
      <p className="map-count" role="status">
        {total === null ? words.drawing.loadingTies : counts}{' '}
        {marks.length < shown.length && (
          <button type="button" className="small" onClick={() => openTable(table.current)}>
            {words.map.list}
          </button>
        )}
      </p>
      {error !== null && <Fault error={error} again={again} />}
      <Stage {...{ choice, title, counts }} ties={mapTies} onChange={change} />
      {total !== null && shown.length === 0 && (
        <Empty>
          {words.map.noTies}
          <button type="button" onClick={() => change(UNFILTERED)}>
            {words.map.clear}
          </button>
        </Empty>
      )}
      <Years
        ties={ties.filter((tie) => admits({ ...choice, ...ANY_YEAR }, tie, contested))}
        choice={choice}
        onChange={change}
      />
      <MapTable ref={table} {...{ contested, marks }} ties={shown} />
    </article>
  );
}

/** Changes the choice in the address, and keeps the other parameters. */
function change(changed: Partial<Choice>): void {
  const now = readChoice(new URLSearchParams(location.search));
  replace(hrefTo('map', '', paramsOf({ ...now, ...changed })));
}

function openTable(table: HTMLDetailsElement | null): void {
  if (table === null) return;
  table.open = true;
  table.scrollIntoView();
}

function titleOf({ between }: Choice): string {
  if (between.length === 0) return words.map.titleOfWorld;
  return words.map.titleBetween(between.map(placeWords));
}

/** `Showing 218 of 247 ties (102 may match the years; 42 certainly). 29 have no location.` */
function countsText(choice: Choice, mapTies: MapTies): string {
  const { marks, shown, total } = mapTies;
  const { fullStop, showing, unlocated } = words.map;
  const others = shown.length - marks.length;
  return [
    showing(marks.length, total ?? 0),
    matchText(choice, mapTies),
    fullStop,
    others === 0 ? '' : unlocated(others),
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
