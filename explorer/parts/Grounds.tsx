import type { GroundsFragment } from '../generated/operations.ts';
import { words } from '../words/words.ts';
import { plain } from '../shell/words.ts';
import { basisText, valueWords } from './terms.ts';

export interface GroundsProps {
  readonly confidence: GroundsFragment;
}

/** The confidence, with its reasons. */
export function Grounds({ confidence }: GroundsProps) {
  return (
    <span className="wide-fact">
      {basisText(confidence)}
      <span className="aside">{confidence.reasons.map(reasonText).join(words.parts.space)}</span>
    </span>
  );
}

/** The API gives contested values as they are in the data. */
function reasonText(reason: GroundsFragment['reasons'][number]): string {
  const text = reason.text.replaceAll(/`(\w+)`/g, (_, property: string) => plain(property));
  return reason.code === 'SOURCES_DISAGREE' ? valueWords(text) : text;
}
