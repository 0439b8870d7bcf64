import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Select } from '../parts/Select.tsx';
import { groupNames } from '../parts/kinds.ts';
import { CLUSTERS, SIZES, SOURCES, TONES, type WholeChoice } from './whole.ts';
import { type Change, fieldsIn } from '../shell/params.ts';
import { words } from '../words/words.ts';

export interface WholeChoicesProps {
  readonly params: URLSearchParams;
  readonly choice: WholeChoice;
  readonly change: Change;
}

/** An address with neither is that of an actor's network. */
const ALL = { between: null, ties: 'all' };

/** Which ties, and how their actors look. Another filter is another network, from which nobody is removed yet. */
export function WholeChoices({ params, choice, change }: WholeChoicesProps) {
  const [one, other] = choice.between;
  const filter: Change = (changed) => change({ ...changed, without: null });
  const { option: filters } = fieldsIn(params, filter);
  const { option: looks } = fieldsIn(params, change);
  const between = (...ids: readonly (string | null | undefined)[]) =>
    filter(ids.some(Boolean) ? { between: ids.slice(0, ids[1] ? 2 : 1).join(',') } : ALL);
  const { clusters, sizes, sourcesAtLeast, tones } = words.network;
  return (
    <div className="filters">
      <ActorChoice
        label={words.network.oneSide}
        id={one || null}
        onChoose={(id) => between(id, other)}
      />
      <ActorChoice
        label={words.network.otherSide}
        id={other || null}
        onChoose={(id) => between(one, id)}
      />
      <Select
        label={words.map.types}
        any={words.network.anyType}
        textOf={(name) => words.terms.groups[name]}
        {...filters('kinds', groupNames)}
      />
      <Select
        label={words.network.sources}
        any={words.network.anySources}
        textOf={sourcesAtLeast}
        {...filters('sources', SOURCES)}
      />
      <Select
        label={words.network.sizeBy}
        textOf={(size) => sizes[size]}
        {...looks('size', SIZES, choice.size)}
      />
      <Select
        label={words.network.colorBy}
        textOf={(tone) => tones[tone]}
        {...looks('color', TONES, choice.tone)}
      />
      <Select
        label={words.network.groupBy}
        textOf={(cluster) => clusters[cluster]}
        {...looks('group', CLUSTERS, choice.cluster)}
        onChange={(group) => change({ group: group === 'none' ? null : group })}
      />
    </div>
  );
}
