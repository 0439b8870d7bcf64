import './desk.css';
import type { ConsequenceLinesFragment } from '../generated/operations.ts';
import { words } from '../words/words.ts';

/** What answers will say otherwise. */
export function Consequence({ of }: { readonly of: ConsequenceLinesFragment }) {
  const { changes, isSimple, isTold, totalCount } = of;
  const rest = totalCount - changes.length;
  return (
    <div className="consequence">
      {isTold && totalCount === 0 && <p>{words.desk.unchanged}</p>}
      {!isTold && <p>{words.desk.untold}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map((change, at) => (
            <li key={at} data-kind={change.kind}>
              {words.desk.change(change)}
            </li>
          ))}
          {rest > 0 && <li className="aside">{words.desk.more(rest)}</li>}
        </ul>
      )}
      <p className="aside">{isSimple ? words.desk.simple : words.desk.second}</p>
    </div>
  );
}
