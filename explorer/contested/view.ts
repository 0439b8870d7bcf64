import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Contested',
  order: 20,
  waitsFor: 'Loading disagreements',
  load: () => import('./ContestedView.tsx'),
};
