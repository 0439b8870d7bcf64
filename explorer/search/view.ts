import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'search',
  load: () => import('./SearchView.tsx'),
};
