import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'home',
  load: () => import('./HomeView.tsx'),
};
