import ipaddr from 'ipaddr.js';
import type { Limits } from '../../config/limits.ts';
import { rateLimited, timeSpent } from '../../errors.ts';

/** The number of clients that are tracked; beyond it, the oldest are forgotten. */
const MOST_CLIENTS = 50_000;
const MINUTE_MS = 60_000;

/** A client that has overdrawn its budget by a minute's worth owes no more than that. */
const MOST_OWED_MS = 2 * MINUTE_MS;

/** What each client may use in a minute. A minute's worth can be used at once; it then comes back at an even pace. */
export function createBudget(perMinute: number, now: () => number = () => performance.now()) {
  const each = MINUTE_MS / perMinute;
  /** When all that a client has used will have come back. */
  const paidOff = new Map<string, number>();
  const owedBy = (client: string) => Math.max(0, (paidOff.get(client) ?? 0) - now());

  return {
    /** Uses one unit, if there is one: 0, else the seconds after which there will be. */
    take: (client: string): number => {
      const owed = owedBy(client) + each;
      if (owed > MINUTE_MS) return Math.ceil((owed - MINUTE_MS) / 1000);
      note(client, owed);
      return 0;
    },
    /** Counts what is known only once it has been used. */
    spend: (client: string, amount: number): void => {
      note(client, Math.min(owedBy(client) + amount * each, MOST_OWED_MS));
    },
    /** The units that are left, and the seconds until all are there again. */
    left: (client: string): { readonly units: number; readonly seconds: number } => {
      const owed = owedBy(client);
      const units = Math.floor(Math.max(0, MINUTE_MS - owed) / each + 1e-6);
      return { units, seconds: Math.ceil(owed / 1000) };
    },
  };

  function note(client: string, owed: number): void {
    const at = now();
    paidOff.delete(client);
    paidOff.set(client, at + owed);
    if (paidOff.size > MOST_CLIENTS) forget(paidOff, at);
  }
}

function forget(paidOff: Map<string, number>, at: number): void {
  for (const [client, until] of paidOff) if (until <= at) paidOff.delete(client);
  for (const [client] of paidOff) {
    if (paidOff.size <= MOST_CLIENTS / 2) return;
    paidOff.delete(client);
  }
}

export type Budgets = ReturnType<typeof createBudgets>;

/** What clients may use: requests, database time and CPU time. Only those that have a limit are counted. */
export function createBudgets(
  limits: Pick<Limits, 'cpuMsPerMinute' | 'databaseMsPerMinute' | 'ratePerMinute'>,
) {
  const requests = policy('requests', limits.ratePerMinute, 'requests', rateLimited);
  const time = (name: string, perMinute: number | null, what: Parameters<typeof timeSpent>[0]) =>
    policy(name, perMinute, 'milliseconds', timeSpent(what));
  const database = time('database', limits.databaseMsPerMinute, 'database time');
  const cpu = time('cpu', limits.cpuMsPerMinute, 'CPU time');
  const policies = [requests, database, cpu].filter((one) => one !== undefined);
  return {
    /** Counts a request; null, or why the client has to wait. */
    refusalOf(client: string) {
      for (const { budget, perMinute, refusal } of policies) {
        const seconds = budget.take(client);
        if (seconds > 0) return refusal(perMinute, seconds);
      }
      return null;
    },
    spend: (client: string, databaseMs: number) => database?.budget.spend(client, databaseMs),
    spendCpu: (client: string, ms: number) => cpu?.budget.spend(client, ms),
    /** In the form of draft-ietf-httpapi-ratelimit-headers-10. */
    headersOf(client: string): Readonly<Record<string, string>> {
      if (policies.length === 0) return {};
      const rules = policies.map(
        ({ name, perMinute, unit }) =>
          `"${name}";q=${perMinute};w=60${unit === 'requests' ? '' : `;qu="${unit}"`}`,
      );
      const states = policies.map(({ name, budget }) => {
        const { units, seconds } = budget.left(client);
        return `"${name}";r=${units};t=${seconds}`;
      });
      return { 'ratelimit-policy': rules.join(', '), ratelimit: states.join(', ') };
    },
  };
}

function policy(name: string, perMinute: number | null, unit: string, refusal: typeof rateLimited) {
  return perMinute === null
    ? undefined
    : { name, perMinute, unit, refusal, budget: createBudget(perMinute) };
}

/** The number of leading bits of an IPv6 address that identify one household. */
const HOUSEHOLD_BITS = 64;

/** A client by its address; for IPv6, the part that identifies a household. Some proxies write a port after the address, or a word. */
export function clientAt(address: string | undefined): string {
  const bare = (address ?? '').replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return 'unknown';
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/${HOUSEHOLD_BITS}`).toString();
}
