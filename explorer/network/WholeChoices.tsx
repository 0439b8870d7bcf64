import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Select } from '../parts/Select.tsx';
import { groupNames } from '../parts/kinds.ts';
import { CLUSTERS, SIZES, SOURCES, TONES, type WholeChoice } from './whole.ts';
import { words } from '../words/words.ts';

export interface WholeChoicesProps {
  readonly choice: WholeChoice;
  readonly onChange: (changed: Readonly<Record<string, string | null>>) => void;
}

/** An address with neither is that of an actor's network. */
const ALL = { between: null, ties: 'all' };

/** Which ties, and how their actors look. Another filter is another network, from which nobody is removed yet. */
export function WholeChoices({ choice, onChange }: WholeChoicesProps) {
  const [one, other] = choice.between;
  const filter = (changed: Readonly<Record<string, string | null>>) =>
    onChange({ ...changed, without: null });
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
        value={choice.kinds}
        options={groupNames}
        any={words.network.anyType}
        textOf={(name) => words.terms.groups[name]}
        onChange={(kinds) => filter({ kinds })}
      />
      <Select
        label={words.network.sources}
        value={choice.sources as (typeof SOURCES)[number] | null}
        options={SOURCES}
        any={words.network.anySources}
        textOf={sourcesAtLeast}
        onChange={(sources) => filter({ sources })}
      />
      <Select
        label={words.network.sizeBy}
        value={choice.size}
        options={SIZES}
        textOf={(size) => sizes[size]}
        onChange={(size) => onChange({ size })}
      />
      <Select
        label={words.network.colorBy}
        value={choice.tone}
        options={TONES}
        textOf={(tone) => tones[tone]}
        onChange={(color) => onChange({ color })}
      />
      <Select
        label={words.network.groupBy}
        value={choice.cluster}
        options={CLUSTERS}
        textOf={(cluster) => clusters[cluster]}
        onChange={(group) => onChange({ group: group === 'none' ? null : group })}
      />
    </div>
  );
}
