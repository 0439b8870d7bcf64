import { useEffect, useRef, useState } from 'react';
import type { Network, Vertex } from './network.ts';
import { words } from '../words/words.ts';

/** What actors are grouped by. */
export type Grouping = 'none' | 'country' | 'kind';

export const GROUPINGS: readonly Grouping[] = ['none', 'country', 'kind'];

export interface LayoutTask {
  readonly number: number;
  readonly vertices: readonly {
    readonly id: string;
    readonly group: string;
    readonly at: readonly [number, number] | null;
    readonly isFixed: boolean;
  }[];
  readonly links: readonly { readonly one: string; readonly other: string }[];
  readonly groups: readonly string[];

  /** The ratio of width to height. */
  readonly wide: number;
}

/** The positions of actors, in the drawing's units. */
export interface Placed {
  readonly number: number;
  readonly positions: readonly (readonly [string, readonly [number, number]])[];
  readonly isDone: boolean;
}

export type Positions = ReadonlyMap<string, readonly [number, number]>;

export const groupOf = (grouping: Grouping, { country, type }: Vertex): string =>
  grouping === 'country' ? (country ?? words.network.noCountry) : grouping === 'kind' ? type : '';

/** With reduced motion, only the finished layout is shown. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Computes the layout in a worker. Actors keep their position when others are added; a change of grouping lays out all of them again.
 */
export function useLayout(network: Network, grouping: Grouping) {
  const worker = useRef<Worker>(null);
  const [placed, setPlaced] = useState<{ readonly positions: Positions; readonly isDone: boolean }>(
    {
      positions: new Map(),
      isDone: false,
    },
  );
  const stand = useRef<{ grouping: Grouping; positions: Positions }>({
    grouping,
    positions: new Map(),
  });
  const number = useRef(0);
  const [wide] = useState(() => Math.min(1.8, Math.max(0.8, innerWidth / innerHeight)));
  useEffect(() => {
    const thread = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    thread.addEventListener('message', ({ data }: MessageEvent<Placed>) => {
      if (data.number !== number.current || (!data.isDone && isStill.matches)) return;
      stand.current = { ...stand.current, positions: new Map(data.positions) };
      setPlaced({ positions: stand.current.positions, isDone: data.isDone });
    });
    worker.current = thread;
    return () => {
      thread.terminate();
    };
  }, []);
  useEffect(() => {
    const isSame = stand.current.grouping === grouping;
    const known = isSame ? stand.current.positions : new Map<string, readonly [number, number]>();
    stand.current = { grouping, positions: known };
    number.current += 1;
    const vertices = network.vertices.map((vertex, at) => {
      const position = known.get(vertex.id);
      const near = vertex.from === null ? undefined : known.get(vertex.from);
      return {
        ...{ id: vertex.id, group: groupOf(grouping, vertex), isFixed: position !== undefined },
        at: position ?? (near ? besides(near, at) : null),
      };
    });
    const groups = [...new Set(vertices.map(({ group }) => group))].toSorted();
    worker.current?.postMessage({
      ...{ number: number.current, vertices, groups, wide },
      links: network.links.map(({ one, other }) => ({ one, other })),
    } satisfies LayoutTask);
  }, [network, grouping, wide]);
  return placed;
}

/** New actors start around the neighbor that they were added with, each in another direction. */
function besides([x, y]: readonly [number, number], at: number): readonly [number, number] {
  const angle = at * 2.4;
  return [x + Math.cos(angle) * 60, y + Math.sin(angle) * 60];
}
