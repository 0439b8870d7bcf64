import { type Moment, NOTICE_MS, type RecordState, thisMoment } from '../../graph/oneState.ts';

/** Timers and clocks of two processes differ a little. */
const MARGIN_MS = 100;

/** A lease that ends within this time is renewed before it is missed. */
const EARLY_MS = 400;

/** A state of the record, and when it was asked for. */
export interface DatedState {
  readonly state: RecordState;
  readonly sentAt: Moment;
}

export interface LeaseOptions {
  /** Asks for the state of the record; `null` while a change of it is announced. */
  readonly read: () => Promise<DatedState | null>;
  /** Called when the record has another state than before. */
  readonly onChange: () => void;
  readonly now?: () => Moment;
  readonly leaseMs?: number;
}

/**
 * The state of the record that is certainly the current one. A writer announces a change `NOTICE_MS` before it commits; so while
 * less than that has passed since a read was sent that found no notice, no other state can have been committed.
 */
export function createLease({
  read,
  onChange,
  now = thisMoment,
  leaseMs = NOTICE_MS - MARGIN_MS,
}: LeaseOptions) {
  let held: DatedState | undefined;
  let renewing: Promise<void> | undefined;
  let forgotAt = -Infinity;
  return { learn, state, renew, renewEarly, forget };

  /** What comes late does not replace what a later read told. */
  function learn(told: DatedState): void {
    if (told.sentAt.tick <= Math.max(forgotAt, held?.sentAt.tick ?? -Infinity)) return;
    if (held?.state.key !== told.state.key) onChange();
    held = told;
  }

  /** From now on another database is read: what was asked before tells nothing of it. */
  function forget(): void {
    forgotAt = now().tick;
    held = undefined;
    renewing = undefined;
    onChange();
  }

  /** Undefined if the lease has run out: then another state may have been committed. */
  function state(): RecordState | undefined {
    return leftMs() > 0 ? held?.state : undefined;
  }

  function renew(): Promise<void> {
    if (renewing !== undefined) return renewing;
    const reading = read()
      .then((told) => {
        if (told) learn(told);
      })
      // The next operation is told what is wrong.
      .catch(() => undefined)
      .finally(() => {
        if (renewing === reading) renewing = undefined;
      });
    return (renewing = reading);
  }

  function renewEarly(): void {
    if (leftMs() < EARLY_MS) void renew();
  }

  function leftMs(): number {
    return held === undefined ? 0 : leaseMs - passedMs(held.sentAt, now());
  }
}

/** By the clock that has gone further; after one was set back nothing is known. */
function passedMs(from: Moment, to: Moment): number {
  if (to.wall < from.wall) return Infinity;
  return Math.max(to.tick - from.tick, to.wall - from.wall);
}
