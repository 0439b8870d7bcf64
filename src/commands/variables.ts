/** The value of `--variables`; throws if it is not JSON. */
export function readVariables(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    throw new Error(`\`--variables\` must be JSON, but got: "${json}".`);
  }
}
