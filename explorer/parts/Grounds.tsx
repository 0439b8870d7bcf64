import type { GroundsFragment } from '../generated/operations.ts';
import { English } from './English.tsx';
import { basisText } from './terms.ts';

export interface GroundsProps {
  readonly confidence: GroundsFragment;
}

/** The confidence, with its reasons. */
export function Grounds({ confidence }: GroundsProps) {
  return (
    <span className="long">
      {basisText(confidence)}
      <span className="aside">
        <English>{confidence.because.join(' ').replaceAll('`', '')}</English>
      </span>
    </span>
  );
}
