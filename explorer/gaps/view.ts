import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Gaps',
  order: 40,
  waitsFor: 'Loading the gaps',
  load: () => import('./GapsView.tsx'),
};
