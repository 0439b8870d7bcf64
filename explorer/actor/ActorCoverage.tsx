import { useAnswer } from '../api/useAnswer.ts';
import { ActorCoverageDocument, type ActorCoverageQuery } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { Answered } from '../shell/states.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { capital, plain } from '../shell/words.ts';
import { English } from '../parts/English.tsx';
import { words } from '../words/words.ts';

type Entry = ActorCoverageQuery['coverage'][number];

/** Keeps a reader from taking "no tie on record" for "no tie". */
export function ActorCoverage({ id }: { readonly id: string }) {
  return (
    <Section name="coverage" title={words.actor.coverage} says={words.actor.coverageSays}>
      <Entries id={id} />
    </Section>
  );
}

function Entries({ id }: { readonly id: string }) {
  const answer = useAnswer(ActorCoverageDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.actor.loadingCoverage}>
      {({ coverage }) =>
        coverage.length > 0 && (
          <List label={words.actor.coverage} items={coverage} keyOf={keyOf} className="rows">
            {(entry) => <Covered entry={entry} />}
          </List>
        )
      }
    </Answered>
  );
}

function Covered({ entry }: { readonly entry: Entry }) {
  const { kinds, completeness, asOf, counted, note, onRecord, partner, place, source } = entry;
  return (
    <>
      <span>
        {words.actor.covered(
          capital(kinds.map(plain).join(words.parts.comma)),
          words.actor.completeness[completeness],
          asOf && words.dates.text(asOf),
        )}
      </span>
      <span className="aside">
        <span>
          {words.actor.pair(place.name, partner && partner.name)}
          {source && (
            <>
              {' · '}
              <Link href={hrefTo('source', source.id)}>{source.title}</Link>
            </>
          )}
          {onRecord !== null && ` · ${words.actor.onRecord(onRecord, counted)}`}
          {note && (
            <>
              {' · '}
              {words.coverage.note(note) ?? <English>{note}</English>}
            </>
          )}
        </span>
      </span>
    </>
  );
}

function keyOf({ place, partner, kinds }: Entry): string {
  return [place.id, partner?.id, ...kinds].join(' ');
}
