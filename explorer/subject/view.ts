import type { View } from '../shell/views.ts';

export const view: View = {
  waitsFor: 'the page',
  load: () => import('./SubjectView.tsx'),
};
