import { useEffect, useMemo, useRef, useState } from 'react';
import type { Vertex } from './network.ts';
import type { Box } from '../drawing/frame.ts';
import { useFitted } from '../drawing/useFitted.ts';
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

/** What is laid out. Must be the same object while it is the same. */
export interface Layable {
  readonly vertices: readonly {
    readonly id: string;

    /** Actors of one group are near each other. */
    readonly group: string;

    /** The actor beside which it starts. */
    readonly from: string | null;
  }[];
  readonly links: readonly { readonly one: string; readonly other: string }[];
}

/** With reduced motion, only the finished layout is shown. */
const isStill = matchMedia('(prefers-reduced-motion: reduce)');

interface Laid {
  readonly positions: Positions;

  /** The graph whose layout is done. */
  readonly done: Layable | null;
}

const NONE: Laid = { positions: new Map(), done: null };

/**
 * Computes the layout in a worker. Actors keep their position when others are added; another key lays out all of them again,
 * and another key of the view fits the drawing again.
 */
export function useLayout(graph: Layable, key: string, viewKey = key) {
  const worker = useRef<Worker>(null);
  const [{ positions, done }, setLaid] = useState(NONE);
  const stand = useRef({ key, graph, positions });
  const number = useRef(0);
  const [wide] = useState(() => Math.min(1.8, Math.max(0.8, innerWidth / innerHeight)));
  useEffect(() => {
    const thread = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    thread.addEventListener('message', ({ data }: MessageEvent<Placed>) => {
      if (data.number !== number.current || (!data.isDone && isStill.matches)) return;
      stand.current = { ...stand.current, positions: new Map(data.positions) };
      const { graph: laid, positions: now } = stand.current;
      setLaid({ positions: now, done: data.isDone ? laid : null });
    });
    worker.current = thread;
    return () => {
      thread.terminate();
    };
  }, []);
  useEffect(() => {
    const isSame = stand.current.key === key;
    const known = isSame ? stand.current.positions : NONE.positions;
    stand.current = { key, positions: known, graph };
    number.current += 1;
    const vertices = placedIn(graph, known);
    const groups = [...new Set(vertices.map(({ group }) => group))].toSorted();
    worker.current?.postMessage({
      ...{ number: number.current, vertices, groups, wide },
      links: graph.links.map(({ one, other }) => ({ one, other })),
    } satisfies LayoutTask);
  }, [graph, key, wide]);
  const isDone = done === graph;
  const box = useMemo(() => boxOf(positions), [positions]);
  const fitted = useFitted(viewKey, isDone && positions.size > 0, box, FIRST_BOX);
  return { positions, isDone, fitted };
}

/** Actors with the positions that they start from; one with a known position keeps it. */
const placedIn = ({ vertices }: Layable, known: Positions) =>
  vertices.map(({ id, group, from }, at) => {
    const position = known.get(id);
    const near = from === null ? undefined : known.get(from);
    return {
      ...{ id, group, isFixed: position !== undefined },
      at: position ?? (near ? besides(near, at) : null),
    };
  });

/** New actors start around the neighbor that they were added with, each in another direction. */
function besides([x, y]: readonly [number, number], at: number): readonly [number, number] {
  const angle = at * 2.4;
  return [x + Math.cos(angle) * 60, y + Math.sin(angle) * 60];
}

/** How far a layout can be moved, and what is shown before it is done. */
export const BOUNDS: Box = { left: -20_000, top: -20_000, right: 20_000, bottom: 20_000 };
const FIRST_BOX: Box = { left: -300, top: -200, right: 300, bottom: 200 };

/** All of a layout, with a margin for names. */
function boxOf(positions: Positions): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left: left - 90, top: top - 50, right: right + 90, bottom: bottom + 60 };
}
