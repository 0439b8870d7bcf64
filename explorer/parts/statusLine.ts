import type { TieStatus } from '../generated/operations.ts';

/** A status and its date; without the field, the status of no tie in particular. */
export interface WithStatus {
  readonly status: TieStatus;
  readonly statusAsOf?: { readonly latest: string | null } | null;
}

/** An active tie has a solid line only if a source says so that is no older than this. */
export const RECENT_YEARS = 3;

export type Line = 'solid' | 'dashed' | 'dotted' | 'dashdot';

export function lineOf({ status, statusAsOf }: WithStatus): Line {
  if (status === 'ENDED') return 'dotted';
  if (status === 'PROPOSED') return 'dashdot';
  const isHeld = status === 'ACTIVE' || status === 'SIGNED';
  return isHeld && (statusAsOf === undefined || isRecent(statusAsOf?.latest)) ? 'solid' : 'dashed';
}

function isRecent(day: string | null | undefined): boolean {
  return day != null && Number(day.slice(0, 4)) >= new Date().getFullYear() - RECENT_YEARS;
}
