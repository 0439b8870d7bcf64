import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'compare',
  load: () => import('./CompareView.tsx'),
};
