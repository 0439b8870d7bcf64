import type { ReactNode } from 'react';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { ContestedSign, Sign, StatusSign } from '../parts/Sign.tsx';
import { KIND_GROUPS, groupNames, groupOf } from '../parts/kinds.ts';
import { count } from '../shell/words.ts';
import { STATUSES } from '../parts/terms.ts';
import { type Choice, admits, placeWords } from '../drawing/map/choice.ts';
import { words } from '../words/words.ts';

export interface ChoicesProps {
  /** All ties of the view, filtered or not. */
  readonly ties: readonly MapTie[];
  readonly contested: ReadonlySet<string>;
  readonly choice: Choice;
  readonly onChange: (choice: Partial<Choice>) => void;
}

const PAIR = ['united-states', 'china'];

/** Filters with counts: how many ties would be shown if only this one were selected. */
export function Choices({ ties, contested, choice, onChange }: ChoicesProps) {
  const number = (alone: Partial<Choice>) =>
    ties.filter((tie) => admits({ ...choice, ...alone }, tie, contested)).length;
  const toggled = <Item,>(list: readonly Item[], item: Item) =>
    list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
  const kinds = groupNames.filter((name) => ties.some(({ kind }) => groupOf(kind) === name));
  const statuses = STATUSES.filter((status) => ties.some((tie) => tie.status === status));
  return (
    <div className="map-choices">
      <div className="chips" role="group" aria-label={words.map.scope}>
        <Chip isOn={choice.between.length === 0} onClick={() => onChange({ between: [] })}>
          {words.map.world}
        </Chip>
        <Chip
          isOn={choice.between.join() === PAIR.join()}
          onClick={() => onChange({ between: PAIR })}
        >
          {words.map.pair}
        </Chip>
        {choice.between.length > 0 && choice.between.join() !== PAIR.join() && (
          <Chip isOn onClick={() => onChange({ between: [] })}>
            {words.map.and(choice.between.map(placeWords))}
          </Chip>
        )}
      </div>
      <div className="chips" role="group" aria-label={words.map.types}>
        {kinds.map((name) => (
          <Chip
            key={name}
            isOn={choice.groups.includes(name)}
            onClick={() => onChange({ groups: toggled(choice.groups, name) })}
          >
            <Sign shape={KIND_GROUPS[name].shape} tone={name} />
            {words.terms.groups[name]} <b>{count(number({ groups: [name] }))}</b>
          </Chip>
        ))}
      </div>
      <div className="chips" role="group" aria-label={words.map.status}>
        {statuses.map((status) => (
          <Chip
            key={status}
            isOn={choice.statuses.includes(status)}
            onClick={() => onChange({ statuses: toggled(choice.statuses, status) })}
          >
            <StatusSign tie={{ status }} />
            {words.terms.statusGroups[status]} <b>{count(number({ statuses: [status] }))}</b>
          </Chip>
        ))}
        <Chip isOn={choice.contested} onClick={() => onChange({ contested: !choice.contested })}>
          <ContestedSign /> {words.map.contested} <b>{count(number({ contested: true }))}</b>
        </Chip>
      </div>
    </div>
  );
}

function Chip({
  isOn,
  onClick,
  children,
}: {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="chip" aria-pressed={isOn} onClick={onClick}>
      {children}
    </button>
  );
}
