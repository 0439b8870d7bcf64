import type { GroundsFragment } from '../generated/operations.ts';
import { basisText } from './terms.ts';

export interface GroundsProps {
  readonly confidence: GroundsFragment;
}

/** The confidence, with its reasons. */
export function Grounds({ confidence }: GroundsProps) {
  return (
    <span className="long">
      {basisText(confidence)}
      <span className="aside">{confidence.because.join(' ').replaceAll('`', '')}</span>
    </span>
  );
}
