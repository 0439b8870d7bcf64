import type { View } from '../shell/views.ts';

export const view: View = {
  order: 30,
  embeds: true,
  words: 'statistics',
  load: () => import('./StatisticsView.tsx'),
};
