import './CopyText.css';
import { useRef, useState } from 'react';
import { words } from '../words/words.ts';

export interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text with a button that copies it. */
export function CopyText({ label, text }: CopyTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'press' | null>(null);
  const copy = () => {
    area.current?.select();
    const tell = () => setTold('press');
    if (isSecureContext)
      void navigator.clipboard.writeText(text).then(() => setTold('copied'), tell);
    else tell();
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
        <button type="button" onClick={copy} aria-label={words.app.copyOf(label)}>
          {words.app.copy}
        </button>{' '}
        <span role="status" className="aside">
          {told && words.app[told]}
        </span>
      </p>
    </div>
  );
}
