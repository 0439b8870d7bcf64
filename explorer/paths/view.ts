import type { View } from '../shell/views.ts';

export const view: View = {
  order: 10,
  embeds: true,
  words: 'paths',
  load: () => import('./PathsView.tsx'),
};
