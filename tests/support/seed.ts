import * as fc from 'fast-check';

/** Where chance begins: the same in CI, another elsewhere, or the one that `PROXENY_TEST_SEED` names. */
export const SEED = Number(
  process.env['PROXENY_TEST_SEED'] ?? (process.env['CI'] ? 1 : Date.now() % 1e9),
);

fc.configureGlobal({ seed: SEED });
console.error(`PROXENY_TEST_SEED=${SEED}`);
