import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'tie',
  load: () => import('./TieView.tsx'),
};
