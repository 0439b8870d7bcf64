/** On whose behalf work is done: one operation. Clients take turns, and so do the operations of one client. */
export interface Asker {
  readonly client: string;
  /** Whether it is known beforehand to take long. */
  readonly isLong?: boolean;
  /** Called with by how much the work of it has changed that waits for a turn, and that has one; in whichever queue. */
  readonly onChange?: (waiting: number, running: number) => void;
}

export interface Places {
  readonly atOnce: number;
  /** How many of these one operation may have. */
  readonly ofOne?: number;
  /** How many of these all operations that take long may have together, so that short ones need not wait for them. */
  readonly ofLong?: number;
}

export type Turns = ReturnType<typeof createTurns>;

/** An operation whose turns have taken this long together is a long one. */
const LONG_MS = 500;

/** The weight of the newest turn in the average. */
const NEWEST = 0.1;

type Lane = 'long' | 'short';

/** The work of one asker. */
interface Line {
  readonly asker: Asker;
  readonly waiting: Set<(lane: Lane) => void>;
  running: number;
  usedMs: number;
}

interface Queue {
  readonly places: Required<Places>;
  readonly lines: WeakMap<Asker, Line>;
  /** The lines with waiting work, by client; both in the order in which they are served. */
  readonly clients: Map<string, Set<Line>>;
  readonly running: Record<Lane, number>;
  readonly meanMs: Record<Lane, number>;
}

/**
 * A fair queue. A free place goes to the next client, and to the next operation of that client, however much work each has waiting: who
 * asks for much waits for his own work, not for others. (p-queue and its like know priorities, but no turns.)
 */
export function createTurns({ atOnce, ofOne = atOnce, ofLong = atOnce }: Places) {
  const queue: Queue = {
    places: { atOnce, ofOne, ofLong },
    lines: new WeakMap(),
    clients: new Map(),
    running: { long: 0, short: 0 },
    meanMs: { long: 0, short: 0 },
  };
  /** Resolves at the asker's turn with what ends it; rejects when the signal is aborted first. */
  const take = async (asker: Asker, signal?: AbortSignal): Promise<() => void> => {
    signal?.throwIfAborted();
    const line = lineOf(queue, asker);
    const lane = await turnOf(queue, line, signal);
    const begun = performance.now();
    return () => end(queue, line, lane, performance.now() - begun);
  };
  return {
    take,
    async run<Done>(asker: Asker, work: () => Promise<Done>, signal?: AbortSignal): Promise<Done> {
      const release = await take(asker, signal);
      try {
        return await work();
      } finally {
        release();
      }
    },
    /** Whether nothing has a turn. */
    isFree: () => queue.running.long + queue.running.short === 0,
    /** In how many milliseconds the first turn of an operation that came now could begin, by how long turns have taken. */
    expectedWait: (asker: Asker) => expectedWait(queue, lineOf(queue, asker)),
  };
}

function lineOf({ lines }: Queue, asker: Asker): Line {
  const known = lines.get(asker);
  if (known !== undefined) return known;
  const line: Line = { asker, waiting: new Set(), running: 0, usedMs: 0 };
  lines.set(asker, line);
  return line;
}

function turnOf(queue: Queue, line: Line, signal: AbortSignal | undefined): Promise<Lane> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      signal?.removeEventListener('abort', abort);
      line.waiting.delete(begin);
      if (line.waiting.size === 0) forget(queue, line);
    };
    const begin = (lane: Lane) => {
      leave();
      line.asker.onChange?.(-1, 1);
      resolve(lane);
    };
    const abort = () => {
      leave();
      line.asker.onChange?.(-1, 0);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', abort);
    line.waiting.add(begin);
    line.asker.onChange?.(1, 0);
    enqueue(queue, line);
    serve(queue);
  });
}

function serve(queue: Queue): void {
  const { places, running } = queue;
  while (running.long + running.short < places.atOnce) {
    const line = next(queue);
    if (line === undefined) return;
    const lane = laneOf(line);
    running[lane] += 1;
    line.running += 1;
    const [begin] = line.waiting;
    begin?.(lane);
  }
}

/** The line that is served next goes to the end, and so does its client. */
function next({ places: { ofOne, ofLong }, clients, running }: Queue): Line | undefined {
  for (const waiting of clients.values())
    for (const line of waiting)
      if (line.running < ofOne && (laneOf(line) === 'short' || running.long < ofLong)) {
        clients.delete(line.asker.client);
        clients.set(line.asker.client, waiting);
        waiting.delete(line);
        waiting.add(line);
        return line;
      }
  return undefined;
}

function end(queue: Queue, line: Line, lane: Lane, tookMs: number): void {
  const { running, meanMs } = queue;
  running[lane] -= 1;
  line.running -= 1;
  line.usedMs += tookMs;
  meanMs[lane] += NEWEST * (tookMs - meanMs[lane]);
  line.asker.onChange?.(0, -1);
  serve(queue);
}

function enqueue({ clients }: Queue, line: Line): void {
  const { client } = line.asker;
  const known = clients.get(client) ?? new Set();
  clients.set(client, known.add(line));
}

function forget({ clients }: Queue, line: Line): void {
  const { client } = line.asker;
  const known = clients.get(client);
  known?.delete(line);
  if (known?.size === 0) clients.delete(client);
}

function expectedWait({ places, clients, running, meanMs }: Queue, line: Line): number {
  const { atOnce, ofLong } = places;
  const lane = laneOf(line);
  const most = lane === 'long' ? ofLong : atOnce - (ofLong < atOnce ? ofLong : 0);
  if (running[lane] < most) return 0;
  const waitingOf = (all: Iterable<Line>) =>
    [...all].filter((one) => laneOf(one) === lane).map(({ waiting }) => waiting.size);
  const own = waitingOf(clients.get(line.asker.client) ?? []).length;
  const others = [...clients]
    .filter(([client]) => client !== line.asker.client)
    .map(([, all]) => waitingOf(all).reduce((sum, count) => sum + count, 0));
  const ahead = others.reduce((sum, count) => sum + Math.min(count, own + 1), own);
  return ((ahead + 1) * meanMs[lane]) / most;
}

function laneOf({ asker, usedMs }: Line): Lane {
  return asker.isLong === true || usedMs > LONG_MS ? 'long' : 'short';
}
