import { useAnswer } from '../api/useAnswer.ts';
import {
  ActorCoverageDocument,
  type ActorCoverageQuery,
  type Completeness,
} from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { Answered } from '../shell/states.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { capital, plain } from '../shell/words.ts';

type Entry = ActorCoverageQuery['coverage'][number];

const WORDS: Readonly<Record<Completeness, string>> = {
  COMPLETE: 'all are on record',
  PARTIAL: 'some are on record',
  NOT_COVERED: 'not collected',
};

/** Keeps a reader from taking "no tie on record" for "no tie". */
export function ActorCoverage({ id }: { readonly id: string }) {
  const answer = useAnswer(ActorCoverageDocument, { id });
  return (
    <Answered answer={answer} waitsFor="Loading what is on record">
      {({ coverage }) => (
        <Section
          title="What is on record"
          says="Ties of other kinds are not collected. If none is on record, there can be one all the same."
        >
          {coverage.length > 0 && (
            <List label="What is on record" items={coverage} keyOf={keyOf} className="rows">
              {(entry) => <Covered entry={entry} />}
            </List>
          )}
        </Section>
      )}
    </Answered>
  );
}

function Covered({ entry }: { readonly entry: Entry }) {
  const { kinds, completeness, asOf, note, partner, place, source } = entry;
  return (
    <>
      <span>
        {capital(kinds.map(plain).join(', '))}: {WORDS[completeness]}
        {asOf && `, as of ${asOf.text}`}
      </span>
      <span className="aside">
        {place.name}
        {partner && ` and ${partner.name}`}
        {source && (
          <>
            {' · '}
            <Link href={hrefTo('source', source.id)}>{source.title}</Link>
          </>
        )}
        {note && ` · ${note}`}
      </span>
    </>
  );
}

function keyOf({ place, partner, kinds }: Entry): string {
  return [place.id, partner?.id, ...kinds].join(' ');
}
