/** State that the browser keeps with a history entry: restored after Back, Forward and reload, but not in a new visit. */
type Kept = Readonly<Record<string, unknown>>;

export const keptAs = <Value>(name: string): Value | null =>
  ((history.state as Kept | null)?.[name] as Value | undefined) ?? null;

export function keep(name: string, value: unknown): void {
  history.replaceState({ ...(history.state as Kept | null), [name]: value }, '');
}
