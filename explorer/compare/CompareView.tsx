import { useAnswer } from '../api/useAnswer.ts';
import { CompareDocument, type CompareQuery } from '../generated/operations.ts';
import { SEARCH_TYPES } from '../generated/types.ts';
import { ActorChoice } from '../parts/ActorChoice.tsx';
import { Missing } from '../parts/Missing.tsx';
import { Page } from '../parts/Page.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { Answered, Empty } from '../shell/states.tsx';
import { hrefTo, replace } from '../shell/address.ts';
import type { ViewProps } from '../shell/views.ts';
import { words } from '../words/words.ts';
import { Between } from './Between.tsx';
import { Comparison, type Place } from './Comparison.tsx';
import { SharedNetworks, SharedPartners } from './SharedPartners.tsx';

const PLACES = SEARCH_TYPES.filter((type) => /^(COUNTRY|STATE|CITY)$/.test(type));

const MOST = 4;

/** Two to four places side by side. */
export default function CompareView({ params }: ViewProps) {
  // A field is empty while another place is sought for it.
  const fields = params.getAll('ids').slice(0, MOST);
  const ids = [...new Set(fields.filter(Boolean))];
  const answer = useAnswer(
    CompareDocument,
    ids.length > 0 ? { ids, usual: USUAL_TIES.types } : null,
  );
  const choose = (at: number, id: string | null) => {
    const chosen = [...fields.slice(0, at), id ?? '', ...fields.slice(at + 1)];
    const url = new URL(hrefTo('compare'));
    for (const one of chosen.slice(0, chosen.findLastIndex(Boolean) + 1))
      url.searchParams.append('ids', one);
    replace(url.href);
  };
  return (
    <Page title={words.compare.title} lead={words.compare.lead}>
      <div className="filters">
        {[...fields, ...(fields.length < MOST ? [''] : [])].map((id, at) => (
          <ActorChoice
            key={at}
            label={words.compare.place(at + 1)}
            id={id || null}
            types={PLACES}
            onChoose={(to) => choose(at, to)}
          />
        ))}
      </div>
      {ids.length > 0 && (
        <Answered answer={answer} waitsFor={words.compare.loading}>
          {(data) => <Compared ids={ids} data={data} />}
        </Answered>
      )}
      {ids.length < 2 && <Empty>{words.compare.choose}</Empty>}
    </Page>
  );
}

interface ComparedProps {
  readonly ids: readonly string[];
  readonly data: CompareQuery;
}

function Compared({ ids, data: { networks, nodes } }: ComparedProps) {
  const places = nodes.filter((node): node is Place => node !== null && 'partners' in node);
  const [one, other] = places;
  const missing = ids.filter((_, at) => !places.some((place) => place === nodes[at]));
  return (
    <>
      {missing.length > 0 && <Empty>{words.compare.noPlaces(missing)}</Empty>}
      {one && other && places.length === 2 && (
        <Between key={`${one.id} ${other.id}`} ids={[one.id, other.id]} />
      )}
      <Missing filter={{ between: places.map(({ id }) => id) }} />
      {places.length > 0 && <Comparison places={places} />}
      {places.length > 1 && <SharedPartners places={places} />}
      {places.length > 1 && <SharedNetworks networks={networks.edges.map(({ node }) => node)} />}
    </>
  );
}
