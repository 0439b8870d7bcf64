import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { RECENT_YEARS, Sign } from '../parts/Sign.tsx';
import type { Mark } from '../drawing/map/mark.ts';
import { MOST_BROKEN } from '../drawing/map/scene.ts';

const LINES = [
  ['solid', `active or signed, by a source of the last ${RECENT_YEARS} years`],
  ['dashed', 'status not known today'],
  ['dotted', 'ended'],
  ['dashdot', 'proposed only'],
] as const;

export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length > MOST_BROKEN)
    return (
      <p className="map-legend">
        The lines do not show the status, because there are too many. Filter to fewer ties to see
        it. ■ Placed at the center of a state or province
      </p>
    );
  return (
    <ul className="map-legend" aria-label="Legend">
      {LINES.map(([line, words]) => (
        <li key={line}>
          <svg className={`status-line status-${line}`} viewBox="0 0 22 4" aria-hidden="true">
            <path d="M0 2h22" />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <span aria-hidden="true">■</span> placed at the center of a state or province
      </li>
      <Types marks={marks} />
    </ul>
  );
}

/** Only in print: on screen, the filters show the signs. */
function Types({ marks }: { readonly marks: readonly Mark[] }) {
  const groups = new Set(marks.map(({ group }) => group));
  return groupNames
    .filter((name) => groups.has(name))
    .map((name) => (
      <li key={name} className="on-paper">
        <Sign shape={KIND_GROUPS[name].shape} tone={name} />
        {KIND_GROUPS[name].label.toLowerCase()}
      </li>
    ));
}
