import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'Loading the search',
  load: () => import('./SearchView.tsx'),
};
