import './desk.css';
import type { ReactNode } from 'react';
import type { ProblemLineFragment } from '../generated/operations.ts';
import { Fault } from '../shell/states.tsx';
import { Problems } from './Problems.tsx';

interface DeskFormProps {
  /** Of the button that sends it, as Enter does. */
  readonly label: string;
  readonly isReady: boolean;
  readonly onSend: () => void;

  /** Further buttons, and how far it is. */
  readonly beside?: ReactNode;
  readonly problems?: readonly ProblemLineFragment[] | undefined;

  /** Why it could not be sent, in the words of the API. */
  readonly error?: Error | null;
  readonly children: ReactNode;
}

/** Fields that are sent together. */
export function DeskForm(props: DeskFormProps) {
  const { label, isReady, onSend, beside, problems = [], error, children } = props;
  return (
    <form
      className="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSend();
      }}
    >
      {children}
      <p className="desk-buttons">
        <button type="submit" aria-disabled={!isReady}>
          {label}
        </button>
        {beside}
      </p>
      <Problems of={problems} />
      {error && <Fault error={error} says={error.message} />}
    </form>
  );
}
