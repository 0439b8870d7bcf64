import type { View } from '../shell/views.ts';

export const view: View = {
  order: 40,
  words: 'gaps',
  load: () => import('./GapsView.tsx'),
};
