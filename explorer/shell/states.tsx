import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Answer } from '../api/useAnswer.ts';
import { Link } from './Link.tsx';
import { faultText } from './faultText.ts';
import { focusMain, hrefTo } from './address.ts';
import { words } from '../words/words.ts';

/** Shows what the view waits for: `Loading the map`. A screen reader is told through an element of `index.html`. */
export function Waiting({ for: what }: { readonly for: string }) {
  const text = words.app.waiting(what);
  const told = document.getElementById('told');
  return (
    <>
      <p className="state waiting">{text}</p>
      {told && createPortal(<p>{text}</p>, told)}
    </>
  );
}

export interface FaultProps {
  readonly error: Error;

  /** Default: by the code of the server's error. */
  readonly says?: string;

  /** Sends the request again. Default: all failed requests. */
  readonly again?: () => void;
}

/** What failed, with a button to retry. */
export function Fault({ error, says = faultText(error), again }: FaultProps) {
  const client = useQueryClient();
  const askFailed = () =>
    void client.refetchQueries({
      type: 'active',
      predicate: ({ state }) => state.status === 'error',
    });
  return (
    <div className="state fault" role="alert">
      <p>{says}</p>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          (again ?? askFailed)();
          // The button goes.
          if (document.activeElement === currentTarget) focusMain();
        }}
      >
        {words.app.again}
      </button>
      {says !== error.message && <Details text={error.message} />}
    </div>
  );
}

/** What a developer wants to know, folded. */
export function Details({ text }: { readonly text: string }) {
  return (
    <details className="fault-details">
      <summary>{words.app.details}</summary>
      <p>{text}</p>
    </details>
  );
}

/** An empty result: the reason, and what to try. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="state empty">{children}</p>;
}

export function NotFound({ id }: { readonly id: string }) {
  const text = id.replaceAll('-', ' ');
  const search = <Link href={hrefTo('search', '', { text })}>{words.app.searchFor(text)}</Link>;
  const home = <Link href={hrefTo('')}>{words.app.homePage}</Link>;
  return (
    <article className="page">
      <h1>{words.app.notFound(id)}</h1>
      <p>{words.app.notFoundWhy(search, home)}</p>
    </article>
  );
}

/** Shows an answer once it has arrived; until then, the progress or the error. */
export function Answered<Data>({
  answer,
  waitsFor,
  children,
}: {
  readonly answer: Answer<Data>;
  readonly waitsFor: string;
  readonly children: (data: Data) => ReactNode;
}) {
  if (answer.data !== undefined) return children(answer.data);
  return answer.error ? <Fault error={answer.error} /> : <Waiting for={waitsFor} />;
}
