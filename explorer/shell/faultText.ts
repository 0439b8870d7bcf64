import { words } from '../words/words.ts';

/** What failed, for the public: by the code of the server's error, which is its cause. */
export function faultText({ cause, message }: Error): string {
  const { fault, faults } = words.app;
  if (typeof cause !== 'string') return message;
  return Object.hasOwn(faults, cause) ? faults[cause as keyof typeof faults] : fault;
}
