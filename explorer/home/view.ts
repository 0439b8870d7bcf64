import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'Loading the first page',
  load: () => import('./HomeView.tsx'),
};
