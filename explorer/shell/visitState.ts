import { changeEntry, entryNow } from './entry.ts';

/** State that the browser keeps with a history entry: restored after Back, Forward and reload, but not in a new visit. */
type Kept = Readonly<Record<string, unknown>>;

export const keptAs = <Value>(name: string): Value | null =>
  ((entryNow().state as Kept | null)?.[name] as Value | undefined) ?? null;

export function keep(name: string, value: unknown): void {
  changeEntry({ state: { ...(entryNow().state as Kept | null), [name]: value } });
}
