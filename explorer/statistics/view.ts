import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Statistics',
  order: 30,
  waitsFor: 'Loading the statistics',
  load: () => import('./StatisticsView.tsx'),
};
