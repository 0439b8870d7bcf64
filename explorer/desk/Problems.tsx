import './desk.css';
import type { ProblemLineFragment } from '../generated/operations.ts';
import { English } from '../parts/English.tsx';
import { words } from '../words/words.ts';

/** Why a proposal cannot stand, in the words of the API. */
export function Problems({ of }: { readonly of: readonly ProblemLineFragment[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="problems" role="alert">
      {of.map(({ column, message }, at) => (
        <li key={at}>
          {column !== null && (
            <>
              <code>{column}</code>
              {words.desk.colon}
            </>
          )}
          <English>{message}</English>
        </li>
      ))}
    </ul>
  );
}
