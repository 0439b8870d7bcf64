import { LineSign, Sign } from '../parts/Sign.tsx';
import { KIND_GROUPS, TYPE_SIGNS, groupNames } from '../parts/kinds.ts';
import { wordOf } from '../shell/words.ts';
import { NetworkLegend } from './NetworkLegend.tsx';
import type { Network } from './network.ts';
import { words } from '../words/words.ts';

/** What the signs of actors and the lines mean. */
export function GraphLegend({ network }: { readonly network: Network }) {
  const types = new Set(network.vertices.map(({ type }) => type));
  const groups = new Set(network.links.map(({ group }) => group));
  return (
    <NetworkLegend>
      {Object.entries(TYPE_SIGNS)
        .filter(([type]) => types.has(type))
        .map(([type, sign]) => (
          <li key={type}>
            <Sign {...sign} /> {wordOf(type)}
          </li>
        ))}
      <li>{words.network.lines}</li>
      {groupNames
        .filter((name) => groups.has(name))
        .map((name) => (
          <li key={name}>
            <Sign shape={KIND_GROUPS[name].shape} tone={name} /> {words.terms.groups[name]}
          </li>
        ))}
      {groups.has(null) && (
        <li>
          <LineSign line="dotted" /> {words.network.dottedLines}
        </li>
      )}
    </NetworkLegend>
  );
}
