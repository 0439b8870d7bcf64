import './CopyText.css';
import { useEffect, useRef, useState } from 'react';
import { words } from '../words/words.ts';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text with a button that copies it. */
export function CopyText({ label, text }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => setTold(null), [text]);
  const copy = async () => {
    area.current?.select();
    const what = await write(text);
    setTold((before) => ({ what, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <div className="copy-text">
      <label>
        <strong>{label}</strong>
        <textarea
          ref={area}
          readOnly
          rows={Math.min(18, Math.max(2, text.split('\n').length, Math.ceil(text.length / 90)))}
          value={text}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <p>
        <button type="button" onClick={() => void copy()} aria-label={words.app.copyOf(label)}>
          {words.app.copy}
        </button>{' '}
        <span role="status" className="aside">
          {/* Screen readers announce only a new element again. */}
          {told && <span key={told.times}>{words.app[told.what]}</span>}
        </span>
      </p>
    </div>
  );
}

interface Told {
  readonly what: 'copied' | 'press';
  readonly times: number;
}

/** Outside of a secure context there is no clipboard. */
async function write(text: string): Promise<Told['what']> {
  if (!isSecureContext) return 'press';
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'press';
  }
}
