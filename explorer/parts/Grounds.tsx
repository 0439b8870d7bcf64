import type { ConfidenceLevel } from '../generated/operations.ts';
import { CONFIDENCE_WORDS } from './terms.ts';

export interface GroundsProps {
  readonly confidence: {
    readonly level: ConfidenceLevel;
    readonly because: readonly string[];
  };
}

/** The confidence, with its reasons. */
export function Grounds({ confidence: { level, because } }: GroundsProps) {
  return (
    <span className="long">
      {CONFIDENCE_WORDS[level]}
      <span className="aside">{because.join(' ').replaceAll('`', '')}</span>
    </span>
  );
}
