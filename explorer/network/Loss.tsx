import { useRef } from 'react';
import { ActorLinks } from '../parts/links.tsx';
import { focusMain } from '../shell/address.ts';
import { words } from '../words/words.ts';
import { type WholeNetwork, nameIn } from './whole.ts';

export interface LossProps {
  readonly network: WholeNetwork;
  readonly without: readonly string[];
  readonly onRestore: (id: string) => void;
}

/** What falls apart without the removed actors. */
export function Loss({ network, without, onRestore }: LossProps) {
  const { loss, parts } = network;
  const heading = useRef<HTMLHeadingElement>(null);
  if (!loss || without.length === 0) return null;
  const nameOf = (id: string) => nameIn(network, id);
  const restore = (id: string) => {
    // The button goes, and after the last one the whole section.
    if (without.length > 1) heading.current?.focus({ preventScroll: true });
    else focusMain();
    onRestore(id);
  };
  return (
    <section className="network-loss" aria-label={words.network.lossTitle}>
      <h2 ref={heading} tabIndex={-1}>
        {words.network.without(without.map(nameOf))}
      </h2>
      <p role="status">
        {words.network.lossText(parts, loss.components, loss.pairsParted, loss.tiesLost)}
      </p>
      <ul>
        {loss.parts.map(({ actors, size }) => (
          <li key={actors.map(({ id }) => id).join()}>
            {words.network.partOfSize(size)}
            <ActorLinks
              actors={actors}
              rest={size > actors.length && words.lists.rest(size - actors.length)}
            />
          </li>
        ))}
      </ul>
      <p>
        {without.map((id) => (
          <button key={id} type="button" className="small" onClick={() => restore(id)}>
            {words.network.restoreOne(nameOf(id))}
          </button>
        ))}
      </p>
    </section>
  );
}
