/** What the browser keeps beside an address: found again after Back, Forward and reload, but not when the address is opened in another visit. */
type Kept = Readonly<Record<string, unknown>>;

export const keptAs = <Value>(name: string): Value | null =>
  ((history.state as Kept | null)?.[name] as Value | undefined) ?? null;

export function keep(name: string, value: unknown): void {
  history.replaceState({ ...(history.state as Kept | null), [name]: value }, '');
}
