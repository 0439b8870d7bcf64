import type { Absence } from '../generated/operations.ts';

export function absenceText(absence: Absence): string {
  return absence === 'SOURCE_SAYS_NONE' ? 'a source says none' : 'not recorded';
}
