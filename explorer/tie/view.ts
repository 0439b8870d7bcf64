import type { View } from '../shell/views.ts';

export const view: View = {
  embeds: true,
  words: 'tie',
  load: () => import('./TieView.tsx'),
};
