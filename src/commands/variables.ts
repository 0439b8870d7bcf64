import { readJson } from '../readJson.ts';

/** The value of `--variables`; throws what is wrong with it. */
export function readVariables(json: string | undefined): unknown {
  return json === undefined ? undefined : readJson(json, '`--variables`');
}
