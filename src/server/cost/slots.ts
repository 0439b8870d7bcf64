import { busy } from '../../errors.ts';
import type { PlaceUse } from '../../words/en/errors.ts';
import type { RequestContext } from '../protocol/context.ts';

/** Limits of concurrent use: `most` for all clients together, `ofOne` for one client. */
interface SlotLimits {
  readonly most: number;
  readonly ofOne: number;
  readonly what: PlaceUse;
}

export type Slots = ReturnType<typeof createSlots>;

/** Gives places to whatever takes long; each is given back when its answer is sent or its client has gone. Throws `BUSY` where there is none. */
export function createSlots({ most, ofOne, what }: SlotLimits) {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    count: () => all,
    take({ client, onClose }: RequestContext): void {
      const own = taken.get(client) ?? 0;
      if (all >= most) throw busy(({ errors }) => errors.allTaken(most, what));
      if (own >= ofOne) throw busy(({ errors }) => errors.ownTaken(ofOne, what));
      add(client, 1);
      onClose(() => add(client, -1));
    },
  };

  function add(client: string, one: 1 | -1): void {
    all += one;
    const own = (taken.get(client) ?? 0) + one;
    if (own === 0) taken.delete(client);
    else taken.set(client, own);
  }
}
