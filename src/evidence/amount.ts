/** A number, or a range of numbers. */
export interface Amount {
  readonly low: number;
  readonly high: number;
}

/** `1200000`, `1.2e6`, `low..high`, `low..` (or more) or `..high` (or less). Throws on any other text. */
export function readAmount(text: string): Amount {
  const [low = '', high = low, ...more] = text.split('..');
  const open = high !== low || text.includes('..');
  const amount = {
    low: low === '' && open ? -Infinity : number(low),
    high: high === '' && open ? Infinity : number(high),
  };
  if (more.length > 0 || text === '..' || !(amount.low <= amount.high)) {
    throw new Error(
      `An amount must be a number such as 1200000, 1.2e6, 100..200, 100.. or ..200, but got: "${text}".`,
    );
  }
  return amount;
}

function number(text: string) {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
