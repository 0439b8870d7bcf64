import './Contests.css';
import type { ContestedFragment, UndecidingFragment } from '../generated/operations.ts';
import { ClaimLine } from './ClaimLine.tsx';
import { ContestedSign } from './Sign.tsx';
import { plain } from '../shell/words.ts';
import { valueWords } from './terms.ts';
import { becauseOf } from './becauseOf.ts';
import { sideText } from './claimValue.ts';
import { words } from '../words/words.ts';

/** Contested properties: the values side by side with their sources, and why one is preferred. */
type Told = ContestedFragment & Partial<UndecidingFragment>;

export function Contests({ contested }: { readonly contested: readonly Told[] }) {
  if (contested.length === 0) return null;
  return (
    <section className="contests" aria-label={words.parts.disagree}>
      {contested.map((contest) => (
        <Contest key={contest.property} contest={contest} />
      ))}
    </section>
  );
}

function Contest({ contest }: { readonly contest: Told }) {
  const { agreeWithSeveral = [], decided, preferred, property, spreadDays, values } = contest;
  const first = values.find(({ text }) => text === preferred.text);
  const shown = first ? sideText(first, property) : valueWords(preferred.text);
  return (
    <article className="contest">
      <h2>
        <ContestedSign /> {words.parts.disagreeOn(plain(property))}
      </h2>
      <p>
        {decided
          ? [words.parts.shownFirst(shown), becauseOf(contest), words.parts.fullStop].join('')
          : words.parts.undecided}
        {!!spreadDays && words.parts.apart(words.numbered.days(spreadDays))}
      </p>
      <div className="sides">
        {values.map(({ text, claims }) => (
          <div key={text} className="side">
            <h3>
              {sideText({ text, claims }, property)}
              {decided && text === preferred.text && (
                <span className="preferred">{words.parts.first}</span>
              )}
            </h3>
            <Claims claims={claims} />
          </div>
        ))}
        {agreeWithSeveral.length > 0 && (
          <div className="side">
            <h3>{words.parts.agreeWithSeveral}</h3>
            <Claims claims={agreeWithSeveral} />
          </div>
        )}
      </div>
    </article>
  );
}

function Claims({ claims }: { readonly claims: UndecidingFragment['agreeWithSeveral'] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimLine claim={claim} />
        </li>
      ))}
    </ul>
  );
}
