import type { Limits } from '../../config/limits.ts';
import { rateLimited, timeSpent } from '../../errors.ts';
import { type Budget, createBudget } from './rate.ts';

interface Policy {
  readonly name: string;
  readonly perMinute: number;
  readonly unit: string;
  readonly budget: Budget;
  readonly refusal: typeof rateLimited;
}

export type Budgets = ReturnType<typeof createBudgets>;

/** What clients may use: requests, database time and CPU time. Only those that have a limit are counted. */
export function createBudgets({
  ratePerMinute,
  databaseMsPerMinute,
  cpuMsPerMinute,
}: Pick<Limits, 'cpuMsPerMinute' | 'databaseMsPerMinute' | 'ratePerMinute'>) {
  const requests = policy('requests', ratePerMinute, 'requests', rateLimited);
  const time = (name: string, perMinute: number | null, what: Parameters<typeof timeSpent>[0]) =>
    policy(name, perMinute, 'milliseconds', timeSpent(what));
  const database = time('database', databaseMsPerMinute, 'database time');
  const cpu = time('cpu', cpuMsPerMinute, 'CPU time');
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

function policy(
  name: string,
  perMinute: number | null,
  unit: string,
  refusal: Policy['refusal'],
): Policy | undefined {
  return perMinute === null
    ? undefined
    : { name, perMinute, unit, refusal, budget: createBudget(perMinute) };
}
