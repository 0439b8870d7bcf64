import './Contests.css';
import type { ContestedFragment } from '../generated/operations.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { ContestedSign } from './Sign.tsx';
import { counted, plain } from '../shell/words.ts';
import { valueWords } from './terms.ts';

/** Contested properties: the values side by side with their sources, and why one is preferred. */
export function Contests({ contested }: { readonly contested: readonly ContestedFragment[] }) {
  if (contested.length === 0) return null;
  return (
    <section className="contests" aria-label="Where sources disagree">
      {contested.map((contest) => (
        <Contest key={contest.property} contest={contest} />
      ))}
    </section>
  );
}

function Contest({ contest }: { readonly contest: ContestedFragment }) {
  const { because, decided, preferred, property, spreadDays, values } = contest;
  return (
    <article className="contest">
      <h2>
        <ContestedSign /> Sources disagree on the {plain(property)}
      </h2>
      <p>
        {decided ? (
          <>
            Shown first: “{valueWords(preferred.text)}”. Reason: {because}.{' '}
          </>
        ) : (
          'Undecided: no rule prefers one of these values. '
        )}
        {spreadDays !== null && spreadDays > 0 && (
          <>The dates are {counted(spreadDays, 'day')} apart.</>
        )}
      </p>
      <div className="sides">
        {values.map(({ text, claims }) => (
          <div key={text} className="side">
            <h3>
              {valueWords(text)}
              {decided && text === preferred.text && <span className="preferred">shown first</span>}
            </h3>
            <ul className="claims">
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimLine claim={claim} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </article>
  );
}
