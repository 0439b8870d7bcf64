import ipaddr from 'ipaddr.js';

/** Clients that are remembered at once; of more, those that came first are forgotten. */
const MOST_CLIENTS = 50_000;
const MINUTE_MS = 60_000;

/**
 * Counts the requests of each client. The answer is 0 if it may go on, else the seconds after which it may. A minute's
 * worth can come at once; then one is given back at a time.
 */
export function createRate(perMinute: number, now: () => number = () => performance.now()) {
  const each = MINUTE_MS / perMinute;
  /** When all that a client has asked for will have been given back. */
  const paidOff = new Map<string, number>();
  return (client: string): number => {
    const at = now();
    const owed = Math.max(0, (paidOff.get(client) ?? 0) - at) + each;
    if (owed > MINUTE_MS) return Math.ceil((owed - MINUTE_MS) / 1000);
    paidOff.delete(client);
    paidOff.set(client, at + owed);
    if (paidOff.size > MOST_CLIENTS) forget(paidOff, at);
    return 0;
  };
}

function forget(paidOff: Map<string, number>, at: number): void {
  for (const [client, until] of paidOff) if (until <= at) paidOff.delete(client);
  for (const [client] of paidOff) {
    if (paidOff.size <= MOST_CLIENTS / 2) return;
    paidOff.delete(client);
  }
}

/** The number of leading bits of an IPv6 address that identify one household. */
const HOUSEHOLD_BITS = 64;

/** A client by its address; for IPv6, the part that identifies a household. */
export function clientAt(address: string): string {
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${HOUSEHOLD_BITS}`).toString();
}
