import type { unloaded as english } from '../en/unloaded.ts';

export const unloaded = {
  says: '此页未能完整加载。',
  reload: '重新加载',
} satisfies typeof english;
