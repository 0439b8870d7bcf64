import type { View } from '../shell/views.ts';

export const view: View = {
  order: 30,
  words: 'statistics',
  load: () => import('./StatisticsView.tsx'),
};
