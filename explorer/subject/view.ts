import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'Loading the page',
  load: () => import('./SubjectView.tsx'),
};
