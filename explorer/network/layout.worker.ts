import {
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import type { LayoutTask, Placed } from './layout.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly group: string;
}

const TICKS = 300;
const TOLD_EVERY = 60;

/** Lays out a network, and reports positions on the way. */
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const { vertices, links, groups, wide } = data;
  const bodies: Body[] = vertices.map(({ id, group, at, isFixed }) => ({
    ...{ id, group },
    ...(at && { x: at[0] / wide, y: at[1] }),
    ...(at && isFixed && { fx: at[0] / wide, fy: at[1] }),
  }));
  const known = new Set(bodies.map(({ id }) => id));
  const joins = links.filter(({ one, other }) => known.has(one) && known.has(other));
  const centre = new Map(groups.map((name, at) => [name, onCircle(at, groups.length)]));
  const pull = groups.length > 1 ? 0.16 : 0.05;
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody().strength(-260).distanceMax(900))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        joins.map(({ one, other }) => ({ source: one, target: other })),
      )
        .id(({ id }) => id)
        .distance(110),
    )
    .force('collide', forceCollide(24))
    .force('x', forceX<Body>(({ group }) => centre.get(group)?.[0] ?? 0).strength(pull))
    .force('y', forceY<Body>(({ group }) => centre.get(group)?.[1] ?? 0).strength(pull))
    .stop();
  for (let tick = 1; tick <= TICKS; tick++) {
    simulation.tick();
    if (tick % TOLD_EVERY === 0) tell(tick === TICKS);
  }

  function tell(isDone: boolean): void {
    const positions = bodies.map(({ id, x = 0, y = 0 }) => [id, [x * wide, y]] as const);
    const placed: Placed = { number: data.number, positions, isDone };
    postMessage(placed);
  }
});

function onCircle(at: number, of: number): readonly [number, number] {
  if (of < 2) return [0, 0];
  const [angle, radius] = [(2 * Math.PI * at) / of, 90 * Math.sqrt(of) + 120];
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}
