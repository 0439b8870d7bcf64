import { useAnswer } from '../api/useAnswer.ts';
import { pairHref, pairsOf } from '../parts/pairs.ts';
import { TieCountsDocument } from '../generated/operations.ts';
import { USUAL_TIES } from '../parts/kinds.ts';
import { Link } from '../shell/Link.tsx';
import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';

const BY = ['COUNTRIES' as const];
const DATED = { ...USUAL_TIES, hasStart: true };

/** The pairs of countries with the most ties on record, each with the share of which it is known since when. */
export function Flows() {
  const all = useAnswer(TieCountsDocument, { filter: USUAL_TIES, by: BY }).data;
  const dated = useAnswer(TieCountsDocument, { filter: DATED, by: BY }).data;
  if (!all || !dated) return null;
  const most = pairsOf(all, dated).slice(0, 8);
  const [largest] = most;
  if (!largest) return null;
  return (
    <section aria-label={words.home.flows}>
      <h2>{words.home.flows}</h2>
      <p className="says">{words.home.flowsSay}</p>
      <ol className="flows">
        {most.map((pair) => (
          <li key={pair.codes}>
            <Link href={pairHref(pair)}>{pair.label}</Link>
            <span className="flow" style={{ width: `${(100 * pair.ties) / largest.ties}%` }} />
            <span className="aside">
              {words.home.flow(count(pair.ties), share(pair.dated / pair.ties))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const share = (part: number) =>
  new Intl.NumberFormat(words.tag, { style: 'percent', maximumFractionDigits: 0 }).format(part);
