import type { ReactNode } from 'react';
import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { ContestedSign, LineSign, Sign } from '../parts/Sign.tsx';
import { type Line, RECENT_YEARS } from '../parts/statusLine.ts';
import { useWindowWidth } from '../drawing/useWindowWidth.ts';
import type { TotalsBy } from '../drawing/map/choice.ts';
import type { Mark } from '../drawing/map/mark.ts';
import { MOST_BROKEN } from '../drawing/map/scene.ts';
import { words } from '../words/words.ts';

const LINES: readonly Line[] = ['solid', 'dashed', 'dotted', 'dashdot'];

const lineWords = (line: Line) =>
  line === 'solid' ? words.map.solid(RECENT_YEARS) : words.map[line];

export interface LegendProps {
  readonly marks: readonly Mark[];

  /** Whether a panel beside the map leaves less room for it. */
  readonly isNarrow: boolean;
}

/** On the map; on a phone or a narrow map it is closed at first, so that it does not cover it. */
export function Legend({ marks, isNarrow }: LegendProps) {
  const isWide = useWindowWidth() >= 768 && !isNarrow;
  const isMany = marks.length > MOST_BROKEN;
  return (
    <details className="map-legend" open={isWide}>
      <summary>{words.map.legend}</summary>
      <ul>
        <Types marks={marks} />
        {isMany
          ? null
          : LINES.map((line) => (
              <Entry key={line} sign={<LineSign line={line} />}>
                {lineWords(line)}
              </Entry>
            ))}
        <Entry sign={<ContestedSign />}>{words.map.contestedSign}</Entry>
        <Entry sign="■">{words.map.centered}</Entry>
        <Entry sign="+3">{words.map.cluster}</Entry>
      </ul>
      {isMany && <p>{words.map.tooMany}</p>}
    </details>
  );
}

export function TotalsLegend({ by }: { readonly by: TotalsBy }) {
  return (
    <details className="map-legend" open={useWindowWidth() >= 768}>
      <summary>{words.map.legend}</summary>
      <ul>
        <Entry sign={<span className="map-total-sign">12</span>}>{words.map.totals.sign[by]}</Entry>
        {by === 'COUNTRY' && (
          <Entry sign={<span className="map-flow-sign" />}>{words.map.totals.flow}</Entry>
        )}
      </ul>
      <p>{words.map.totals.several[by]}</p>
    </details>
  );
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <span className="map-legend-sign" aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  );
}

function Types({ marks }: { readonly marks: readonly Mark[] }) {
  const groups = new Set(marks.map(({ group }) => group));
  return groupNames
    .filter((name) => groups.has(name))
    .map((name) => (
      <Entry key={name} sign={<Sign shape={KIND_GROUPS[name].shape} tone={name} />}>
        {words.terms.groups[name].toLowerCase()}
      </Entry>
    ));
}
