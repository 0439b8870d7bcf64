import './drawing.css';
import { words } from '../words/words.ts';

interface FormatButtonsProps {
  /** Whether all that the picture says is known. */
  readonly isReady: boolean;
  readonly give: (format: 'svg' | 'png') => Promise<void>;
}

/** Buttons for a picture in each format. */
export function FormatButtons({ isReady, give }: FormatButtonsProps) {
  return (['svg', 'png'] as const).map((format) => (
    <button key={format} type="button" disabled={!isReady} onClick={() => void give(format)}>
      {words.drawing[format]}
    </button>
  ));
}
