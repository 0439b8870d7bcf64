import type { View } from '../shell/views.ts';

export const view: View = {
  order: 20,
  words: 'contested',
  load: () => import('./ContestedView.tsx'),
};
