import type { View } from '../shell/views.ts';

export const view: View = {
  embeds: true,
  words: 'timeline',
  load: () => import('./TimelineView.tsx'),
};
