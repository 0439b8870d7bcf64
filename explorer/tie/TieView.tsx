import './tie.css';
import { useAnswer } from '../api/useAnswer.ts';
import { TieDocument, type TieQuery } from '../generated/operations.ts';
import { HistorySection } from '../desk/HistorySection.tsx';
import { Contests } from '../parts/Contests.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Sources } from '../parts/Sources.tsx';
import { SuggestEntry } from '../parts/suggestions.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Life } from './Life.tsx';
import { TieHead } from './TieHead.tsx';
import { nameOf } from '../parts/tieName.ts';
import { words } from '../words/words.ts';

export type Tie = NonNullable<TieQuery['tie']>;

export default function TieView({ id }: ViewProps) {
  const answer = useAnswer(TieDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {({ tie }) => (tie ? <Page tie={tie} /> : <NotFound id={id} />)}
    </Answered>
  );
}

function Page({ tie }: { readonly tie: Tie }) {
  useTitle(nameOf(tie));
  useOffer({ says: words.tie.exports, filter: { between: boundBy(tie) } });
  return (
    <article className="page">
      <TieHead tie={tie} />
      <Contests contested={tie.record.contested} />
      <Life tie={tie} />
      <Evidence id={tie.id} total={tie.record.claims.totalCount} />
      <Sources record={tie.record} />
      <HistorySection id={tie.id} />
      <SuggestEntry subject={tie.id} />
    </article>
  );
}

/** The principals, up to the number of ids that a filter takes. */
function boundBy({ parties }: Tie): readonly string[] {
  const bound = parties.filter(({ role }) => role !== 'WITNESS');
  return bound.slice(0, 10).map(({ actor }) => actor.id);
}
