import { type ReactNode, useState } from 'react';
import type { MapTie } from '../drawing/map/mapTie.ts';
import { ContestedSign, Sign, StatusSign } from '../parts/Sign.tsx';
import { KIND_GROUPS, type KindGroup, groupOf } from '../parts/kinds.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count } from '../shell/words.ts';
import { STATUSES } from '../parts/terms.ts';
import { type Choice, TOTALS_BY, admits } from '../drawing/map/choice.ts';
import { words } from '../words/words.ts';

export interface ChoicesProps {
  /** All ties of the view, filtered or not. */
  readonly ties: readonly MapTie[];
  readonly contested: ReadonlySet<string>;
  readonly choice: Choice;

  /** Two countries to offer; empty for none. */
  readonly pair: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (choice: Partial<Choice>) => void;
}

/** With more, the line would be longer than a screen. */
const KINDS_IN_LINE = 3;

/** Filters with counts: how many ties would be shown if only this one were selected. The first are in one line, the others behind a button. */
export function Choices(props: ChoicesProps) {
  const { choice, pair, ties } = props;
  const kinds = kindsIn(ties);
  const [first, others] = [kinds.slice(0, KINDS_IN_LINE), kinds.slice(KINDS_IN_LINE)];
  const hidden =
    choice.groups.filter((name) => !first.includes(name)).length +
    choice.statuses.length +
    Number(choice.contested);
  const [isOpen, setOpen] = useState(hidden > 0);
  return (
    <>
      <div className="map-choices">
        <Places {...props} />
        <Shown {...props} />
        <Kinds {...props} names={first} />
        <div className="chips">
          {' '}
          <button
            type="button"
            className="chip"
            aria-expanded={isOpen}
            aria-controls={MORE}
            onClick={() => setOpen(!isOpen)}
          >
            {words.map.more(hidden)}
          </button>{' '}
          {isTold(pair) && (
            <Link href={hrefTo('map', '', { story: 'city-diplomacy' })}>
              {words.map.story.open}
            </Link>
          )}
        </div>
      </div>
      <div className="map-choices" id={MORE} hidden={!isOpen}>
        <Kinds {...props} names={others} />
        <Others {...props} />
      </div>
    </>
  );
}

const MORE = 'map-more';

/** Those of the ties, the most frequent first; last memberships, which are only on the map if they are chosen. */
function kindsIn(ties: readonly MapTie[]): readonly KindGroup[] {
  const counts = Map.groupBy(ties, ({ kind }) => groupOf(kind));
  counts.delete('network');
  const names = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  return [...names, 'network'];
}

/** The story is about the ties between these two. */
const isTold = (pair: readonly string[]) =>
  ['united-states', 'china'].every((id) => pair.includes(id));

function Places({ choice: { between }, pair, nameOf, onChange }: ChoicesProps) {
  const isPair = pair.length > 0 && between.join() === pair.join();
  return (
    <div className="chips" role="group" aria-label={words.map.scope}>
      <Chip
        isOn={between.length === 0}
        onClick={() => onChange({ between: [], show: 'COUNTRY', tie: null })}
      >
        {words.map.world}
      </Chip>
      {pair.length > 0 && (
        <Chip isOn={isPair} onClick={() => onChange({ between: pair })}>
          {words.map.and(pair.map(nameOf))}
        </Chip>
      )}
      {between.length > 0 && !isPair && (
        <Chip isOn onClick={() => onChange({ between: [] })}>
          {words.map.and(between.map(nameOf))}
        </Chip>
      )}
    </div>
  );
}

function Shown({ choice: { show }, onChange }: ChoicesProps) {
  const { totals } = words.map;
  return (
    <div className="chips" role="group" aria-label={totals.show}>
      {[null, ...TOTALS_BY].map((by) => (
        <Chip key={by} isOn={show === by} onClick={() => onChange({ show: by, tie: null })}>
          {totals[by ?? 'each']}
        </Chip>
      ))}
    </div>
  );
}

/** The number of ties if only this were chosen. */
function numberOf({ choice, contested, ties }: ChoicesProps, alone: Partial<Choice>): string {
  return count(ties.filter((tie) => admits({ ...choice, ...alone }, tie, contested)).length);
}

const toggled = <Item,>(list: readonly Item[], item: Item) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

function Kinds({ names, ...props }: ChoicesProps & { readonly names: readonly KindGroup[] }) {
  const { choice, onChange } = props;
  if (names.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={words.map.types}>
      {names.map((name) => (
        <Chip
          key={name}
          isOn={choice.groups.includes(name)}
          onClick={() => onChange({ groups: toggled(choice.groups, name) })}
        >
          <Sign shape={KIND_GROUPS[name].shape} tone={name} />
          {words.terms.groups[name]}
          {(name !== 'network' || choice.groups.includes(name)) && (
            <b> {numberOf(props, { groups: [name] })}</b>
          )}
        </Chip>
      ))}
    </div>
  );
}

function Others(props: ChoicesProps) {
  const { choice, onChange, ties } = props;
  const statuses = STATUSES.filter((status) => ties.some((tie) => tie.status === status));
  return (
    <div className="chips" role="group" aria-label={words.map.status}>
      {statuses.map((status) => (
        <Chip
          key={status}
          isOn={choice.statuses.includes(status)}
          onClick={() => onChange({ statuses: toggled(choice.statuses, status) })}
        >
          <StatusSign tie={{ status }} />
          {words.terms.statusGroups[status]} <b>{numberOf(props, { statuses: [status] })}</b>
        </Chip>
      ))}
      <Chip isOn={choice.contested} onClick={() => onChange({ contested: !choice.contested })}>
        <ContestedSign /> {words.map.contested} <b>{numberOf(props, { contested: true })}</b>
      </Chip>
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
