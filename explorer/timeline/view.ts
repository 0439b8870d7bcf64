import type { View } from '../shell/views.ts';

export const view: View = {
  embeds: true,
  waitsFor: 'Loading the timeline',
  load: () => import('./TimelineView.tsx'),
};
