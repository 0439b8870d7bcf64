import type { View } from '../shell/views.ts';

export const view: View = {
  words: 'subject',
  load: () => import('./ProposalsView.tsx'),
};
