import './drawing.css';
import { words } from '../words/words.ts';
/** Buttons for a picture in each format. */
export function FormatButtons({
  give,
}: {
  readonly give: (format: 'svg' | 'png') => Promise<void>;
}) {
  return (
    <>
      <button type="button" onClick={() => void give('svg')}>
        {words.drawing.svg}
      </button>
      <button type="button" onClick={() => void give('png')}>
        {words.drawing.png}
      </button>
    </>
  );
}
