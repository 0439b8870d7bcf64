import type { InputHTMLAttributes } from 'react';
import { unlessComposing } from './unlessComposing.ts';
import { useFollowing } from './useFollowing.ts';

type Own = 'inputMode' | 'name' | 'pattern' | 'placeholder';

export interface SentFieldProps extends Pick<InputHTMLAttributes<HTMLInputElement>, Own> {
  readonly label: string;
  readonly value: string | null;

  /** Called with a valid text; null if it was cleared. */
  readonly onChoose: (to: string | null) => void;
}

/** A text that is sent when the field is left or Enter is pressed. It follows the value. */
export function SentField({ label, value, onChoose, ...own }: SentFieldProps) {
  const [text, setText] = useFollowing(value ?? '');
  const send = ({ validity }: HTMLInputElement) => {
    const to = text.trim();
    if (validity.valid && to !== (value ?? '')) onChoose(to || null);
  };
  return (
    <label>
      {label}
      <input
        {...own}
        type="text"
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
        onBlur={({ target }) => send(target)}
        onKeyDown={unlessComposing(({ currentTarget, key }) => {
          if (key === 'Enter') send(currentTarget);
        })}
      />
    </label>
  );
}
