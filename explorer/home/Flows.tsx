import { useAnswer } from '../api/useAnswer.ts';
import { TieCountsDocument, type TieCountsQuery } from '../generated/operations.ts';
import { USUAL_TIES } from '../parts/kinds.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { count } from '../shell/words.ts';
import { words } from '../words/words.ts';

const BY = ['COUNTRIES' as const];
const FILTER = { ...USUAL_TIES, isDomestic: false };
const DATED = { ...FILTER, hasStart: true };

/** The pairs of countries with the most ties on record, each with the share of which it is known since when. */
export function Flows() {
  const all = useAnswer(TieCountsDocument, { filter: FILTER, by: BY }).data;
  const dated = useAnswer(TieCountsDocument, { filter: DATED, by: BY }).data;
  if (!all || !dated) return null;
  const datedOf = new Map(pairsIn(dated).map(({ codes, number }) => [codes, number]));
  const most = pairsIn(all)
    .toSorted((one, other) => other.number - one.number)
    .slice(0, 8);
  const [largest] = most;
  if (!largest) return null;
  return (
    <section aria-label={words.home.flows}>
      <h2>{words.home.flows}</h2>
      <p className="says">{words.home.flowsSay}</p>
      <ol className="flows">
        {most.map(({ codes, label, number }) => (
          <li key={codes}>
            <Link href={hrefTo('map', '', { between: codes.replace('-', ',') })}>{label}</Link>
            <span className="flow" style={{ width: `${(100 * number) / largest.number}%` }} />
            <span className="aside">
              {words.home.flow(count(number), share((datedOf.get(codes) ?? 0) / number))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const share = (part: number) =>
  new Intl.NumberFormat(words.tag, { style: 'percent', maximumFractionDigits: 0 }).format(part);

function pairsIn({ counts }: TieCountsQuery) {
  return counts.groups.flatMap(({ count: number, keys: [key] }) =>
    key?.value && /^[A-Z]{2}-[A-Z]{2}$/.test(key.value)
      ? [{ codes: key.value, number, label: words.terms.countries(key.value, key.label) }]
      : [],
  );
}
