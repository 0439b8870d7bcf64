/** What this worker makes once, at its first need, and keeps for the test files after it; it ends with the worker. */
export function perWorker<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
  const kept = globalThis as unknown as Record<symbol, Promise<Made> | undefined>;
  const key = Symbol.for(`tests of Proxeny: ${name}`);
  return (kept[key] ??= make().catch((error: unknown) => {
    kept[key] = undefined;
    throw error;
  }));
}
