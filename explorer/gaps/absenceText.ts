import type { Absence } from '../generated/operations.ts';

export function absenceText(absence: Absence): string {
  return absence === 'SOURCE_SAYS_NONE' ? 'none, says a source' : 'not recorded';
}
