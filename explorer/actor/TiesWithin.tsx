import { type ActorQuery, WithinTiesDocument } from '../generated/operations.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { usePages } from '../lists/usePages.ts';
import { Section } from '../parts/Section.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { TieTable } from '../parts/TieTable.tsx';
import type { Actor } from './ActorView.tsx';
import { LEVELS } from './scope.ts';
import { words } from '../words/words.ts';

const TOTALS = { STATE: 'ofStates', CITY: 'ofCities', INSTITUTION: 'ofInstitutions' } as const;

interface TiesWithinProps {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

/** The ties of what lies in an actor, grouped. Empty groups are left out. */
export function TiesWithin({ actor, data }: TiesWithinProps) {
  return LEVELS.map((level) => {
    const { total } = data[TOTALS[level]];
    if (total === 0) return null;
    const title =
      actor.__typename === 'Institution' ? words.actor.tiesOfUnits : words.actor.tiesWithin[level];
    return (
      <Section key={level} name={TOTALS[level]} title={title} total={total}>
        <Group id={actor.id} level={level} title={title} />
      </Section>
    );
  });
}

interface GroupProps {
  readonly id: string;
  readonly level: (typeof LEVELS)[number];
  readonly title: string;
}

function Group({ id, level, title }: GroupProps) {
  const filter = { ...USUAL_TIES, party: { within: id, levels: [level] } };
  const pages = usePages(WithinTiesDocument, { filter, first: 10 }, ({ ties }) => ties);
  const ties = pages.edges.map(({ node }) => node);
  return (
    <>
      {ties.length > 0 && <TieTable caption={title} ties={ties} pages={pages} />}
      <PagesFoot pages={pages} what={words.lists.ties} unlessWhole />
    </>
  );
}
