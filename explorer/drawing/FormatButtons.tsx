import './drawing.css';
import { useState } from 'react';
import { words } from '../words/words.ts';

interface FormatButtonsProps {
  /** Whether all that the picture says is known. */
  readonly isReady: boolean;
  readonly give: (format: 'svg' | 'png') => Promise<void>;
}

/** Buttons for a picture in each format. */
export function FormatButtons({ isReady, give }: FormatButtonsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const press = (format: 'svg' | 'png') => {
    setFault(null);
    give(format).catch((error: unknown) => {
      setFault(error instanceof Error ? error.message : String(error));
    });
  };
  return (
    <>
      {(['svg', 'png'] as const).map((format) => (
        <button key={format} type="button" disabled={!isReady} onClick={() => press(format)}>
          {words.drawing[format]}
        </button>
      ))}
      {fault !== null && <span role="alert">{fault}</span>}
    </>
  );
}
