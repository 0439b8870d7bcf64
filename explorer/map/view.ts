import type { View } from '../shell/views.ts';

export const view: View = {
  label: 'Map',
  order: 1,
  waitsFor: 'the map',
  load: () => import('./MapView.tsx'),
};
