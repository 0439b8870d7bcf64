import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'the first page',
  load: () => import('./HomeView.tsx'),
};
