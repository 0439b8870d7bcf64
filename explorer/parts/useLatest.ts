import { useState } from 'react';
import type { Answer } from '../api/client.ts';

/** The last answer that came, while the next one is waited for. */
export function useLatest<Data>(answer: Answer<Data>): Data | null {
  const [latest, setLatest] = useState<Data | null>(null);
  if (answer.state !== 'there') return latest;
  if (answer.data !== latest) setLatest(answer.data);
  return answer.data;
}
