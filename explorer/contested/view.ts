import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Contested',
  order: 20,
  waitsFor: 'what sources disagree on',
  load: () => import('./ContestedView.tsx'),
};
