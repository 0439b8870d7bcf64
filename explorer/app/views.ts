import type { View } from '../shell/views.ts';

const MODULES = import.meta.glob<View>('../*/view.ts', { eager: true, import: 'view' });

/** By folder name, which is also the address. */
export const VIEWS: ReadonlyMap<string, View> = new Map(
  Object.entries(MODULES).map(([path, view]) => [path.split('/').at(-2) ?? '', view]),
);
