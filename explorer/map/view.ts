import type { View } from '../shell/views.ts';

export const view: View = {
  order: 1,
  embeds: true,
  words: 'map',
  load: () => import('./MapView.tsx'),
};
