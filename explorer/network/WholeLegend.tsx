import { Sign } from '../parts/Sign.tsx';
import { SHAPES, TYPE_SIGNS, groupNames } from '../parts/kinds.ts';
import { wordOf } from '../shell/words.ts';
import { groupIn } from './whole.ts';
import { type WholeScene, toneOf } from './wholeDraw.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import { words } from '../words/words.ts';

/** What sizes, colors and shapes mean. */
export function WholeLegend({ scene: { network, size, tone } }: { readonly scene: WholeScene }) {
  const types = new Set(network.members.map(({ type }) => type));
  const groups = new Map(
    network.members.map((member) => [Number(groupIn(tone, member)), toneOf(tone, member)]),
  );
  const numbered = [...groups]
    .filter(([number]) => number > 0 && number <= groupNames.length)
    .toSorted(([one], [other]) => one - other);
  return (
    <NetworkLegend>
      <li>{words.network.sizeMeans(words.network.sizes[size])}</li>
      {network.hubs.length > 0 && (
        <li>
          <span className="hub" aria-hidden="true" /> {words.network.hubs(network.hubs.length)}
        </li>
      )}
      {Object.entries(TYPE_SIGNS)
        .filter(([type]) => types.has(type))
        .map(([type, sign]) => (
          <li key={type}>
            <Sign shape={sign.shape} tone={tone === 'type' ? sign.tone : 'ink'} /> {wordOf(type)}
          </li>
        ))}
      {tone !== 'type' &&
        numbered.map(([number, color]) => (
          <li key={number}>
            <Sign shape={SHAPES.circle} tone={color} /> {words.network.numbered[tone](number)}
          </li>
        ))}
      {tone !== 'type' && groups.size > numbered.length && (
        <li>
          <Sign shape={SHAPES.circle} tone="faint" /> {words.network.others}
        </li>
      )}
    </NetworkLegend>
  );
}
