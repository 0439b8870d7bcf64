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
import { count, counted } from '../shell/words.ts';
import { Choices } from './Choices.tsx';
import { MapTable } from './MapTable.tsx';
import { Stage } from './Stage.tsx';
import { Years } from './Years.tsx';

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
        {total === null ? 'Loading ties …' : counts}{' '}
        {marks.length < shown.length && (
          <button type="button" className="small" onClick={() => openTable(table.current)}>
            List them
          </button>
        )}
      </p>
      {error !== null && <Fault error={error} again={again} />}
      <Stage {...{ choice, title, counts }} ties={mapTies} onChange={change} />
      {total !== null && shown.length === 0 && (
        <Empty>
          No ties match these filters.{' '}
          <button type="button" onClick={() => change(UNFILTERED)}>
            Clear filters
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
  if (between.length === 0) return 'Ties of the world';
  return `Ties between ${between.map(placeWords).join(' and ')}`;
}

/** `Showing 218 of 247 ties (102 may match the years; 42 certainly). 29 have no location.` */
function countsText(choice: Choice, mapTies: MapTies): string {
  const { marks, shown, total } = mapTies;
  const unlocated = shown.length - marks.length;
  const others = `${count(unlocated)} ${unlocated === 1 ? 'has' : 'have'} no location.`;
  const all = counted(total ?? 0, 'tie');
  return `Showing ${count(marks.length)} of ${all}${matchText(choice, mapTies)}.${unlocated === 0 ? '' : ` ${others}`}`;
}

/** With years, most ties only may match: their dates are inexact or missing. */
function matchText(choice: Choice, { contested, shown }: MapTies): string {
  if (choiceText(choice) === '') return '';
  if (!hasYears(choice) || choice.certainly) return ` (${count(shown.length)} match the filters)`;
  const certain = shown.filter((tie) => admits({ ...choice, certainly: true }, tie, contested));
  return ` (${count(shown.length)} may match the filters; ${count(certain.length)} certainly)`;
}

/** An operation with the rows that are shown, listed instead of the columns that fill the map. */
function useBehindMap(choice: Choice, title: string): void {
  const filter = filterOf(choice);
  useBehind([toRequest(MapTiesDocument, { filter })]);
  useTitle(title);
  useOffer({ says: 'The ties of this map, with their parties, claims and sources', filter });
}
