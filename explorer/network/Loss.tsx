import { useMemo } from 'react';
import { ActorLink } from '../parts/links.tsx';
import { words } from '../words/words.ts';
import type { WholeNetwork } from './whole.ts';

export interface LossProps {
  readonly network: WholeNetwork;
  readonly without: readonly string[];
  readonly onRestore: (id: string) => void;
}

/** What falls apart without the removed actors. */
export function Loss({ network, without, onRestore }: LossProps) {
  const { loss, members, parts } = network;
  const names = useMemo(
    () => new Map(members.map(({ id, name }) => [id, name] as const)),
    [members],
  );
  if (!loss || without.length === 0) return null;
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <section className="network-loss" aria-label={words.network.lossTitle}>
      <h2>{words.network.without(without.map(nameOf))}</h2>
      <p role="status">
        {words.network.lossText(parts, loss.components, loss.pairsParted, loss.tiesLost)}
      </p>
      <ul>
        {loss.parts.map(({ actors, size }) => (
          <li key={actors.map(({ id }) => id).join()}>
            {words.network.partOfSize(size)}
            <span className="together">
              {actors.map((actor) => (
                <ActorLink key={actor.id} actor={actor} />
              ))}
              {size > actors.length && words.network.more(size - actors.length)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {without.map((id) => (
          <button key={id} type="button" className="small" onClick={() => onRestore(id)}>
            {words.network.restoreOne(nameOf(id))}
          </button>
        ))}
      </p>
    </section>
  );
}
