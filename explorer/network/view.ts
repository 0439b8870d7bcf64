import type { View } from '../shell/views.ts';

export const view: View = {
  order: 2,
  embeds: true,
  words: 'network',
  load: () => import('./NetworkView.tsx'),
};
