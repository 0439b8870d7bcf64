import type { GroundsFragment } from '../generated/operations.ts';
import { words } from '../words/words.ts';
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
        {confidence.reasons.map(words.reasons.confidence).join(words.reasons.space)}
      </span>
    </span>
  );
}
