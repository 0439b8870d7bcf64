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

/** Which ties, and how their actors look. */
export function WholeChoices(props: WholeChoicesProps) {
  return (
    <div className="filters">
      <Ties {...props} />
      <Looks {...props} />
    </div>
  );
}

/** An address with neither is that of an actor's network. */
const ALL = { between: null, ties: 'all' };

/** Another filter is another network, from which nobody is removed yet. */
function Ties({ params, choice, change }: WholeChoicesProps) {
  const [one, other] = choice.between;
  const filter: Change = (changed) => change({ ...changed, without: null });
  const { option } = fieldsIn(params, filter);
  const between = (...ids: readonly (string | null | undefined)[]) =>
    filter(ids.some(Boolean) ? { between: ids.slice(0, ids[1] ? 2 : 1).join(',') } : ALL);
  return (
    <>
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
        {...option('kinds', groupNames)}
      />
      <Select
        label={words.network.sources}
        any={words.network.anySources}
        textOf={(least) => words.network.sourcesAtLeast(least)}
        {...option('sources', SOURCES)}
      />
    </>
  );
}

function Looks({ params, choice, change }: WholeChoicesProps) {
  const { option } = fieldsIn(params, change);
  const { clusters, colorBy, groupBy, sizeBy, sizes, tones } = words.network;
  return (
    <>
      <Select
        label={sizeBy}
        textOf={(size) => sizes[size]}
        {...option('size', SIZES, choice.size)}
      />
      <Select
        label={colorBy}
        textOf={(tone) => tones[tone]}
        {...option('color', TONES, choice.tone)}
      />
      <Select
        label={groupBy}
        textOf={(cluster) => clusters[cluster]}
        {...option('group', CLUSTERS, choice.cluster)}
        onChange={(group) => change({ group: group === 'none' ? null : group })}
      />
    </>
  );
}
