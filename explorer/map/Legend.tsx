import { KIND_GROUPS, groupNames } from '../parts/kinds.ts';
import { RECENT_YEARS, Sign } from '../parts/Sign.tsx';
import type { Mark } from '../drawing/map/mark.ts';
import { MOST_BROKEN } from '../drawing/map/scene.ts';
import { words } from '../words/words.ts';

const LINES = ['solid', 'dashed', 'dotted', 'dashdot'] as const;

function lineWords(line: (typeof LINES)[number]): string {
  return line === 'solid' ? words.map.solid(RECENT_YEARS) : words.map[line];
}

export function Legend({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length > MOST_BROKEN) return <p className="map-legend">{words.map.tooMany}</p>;
  return (
    <ul className="map-legend" aria-label={words.map.legend}>
      {LINES.map((line) => (
        <li key={line}>
          <svg className={`status-line status-${line}`} viewBox="0 0 22 4" aria-hidden="true">
            <path d="M0 2h22" />
          </svg>
          {lineWords(line)}
        </li>
      ))}
      <li>
        <span aria-hidden="true">■</span> {words.map.centered}
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
        {words.terms.groups[name].toLowerCase()}
      </li>
    ));
}
