import { WithinTiesDocument } from '../generated/operations.ts';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { usePages } from '../lists/usePages.ts';
import { Section } from '../parts/Section.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { TieTable } from '../parts/TieTable.tsx';
import type { Actor } from './ActorView.tsx';
import { useSummary } from './Headline.tsx';
import { LEVELS } from './scope.ts';
import { words } from '../words/words.ts';

const TOTALS = { STATE: 'states', CITY: 'cities', INSTITUTION: 'institutions' } as const;

/** The ties of what lies in an actor, grouped. Empty groups are left out. */
export function TiesWithin({ actor }: { readonly actor: Actor }) {
  const { data: totals } = useSummary(actor);
  if (!totals) return null;
  return LEVELS.filter((level) => totals[TOTALS[level]].total > 0).map((level) => (
    <Group
      key={level}
      id={actor.id}
      level={level}
      title={
        actor.__typename === 'Institution' ? words.actor.tiesOfUnits : words.actor.tiesWithin[level]
      }
    />
  ));
}

interface GroupProps {
  readonly id: string;
  readonly level: (typeof LEVELS)[number];
  readonly title: string;
}

function Group({ id, level, title }: GroupProps) {
  const filter = { ...USUAL_TIES, party: { within: id, levels: [level] } };
  const variables = { filter, first: 10 };
  const pages = usePages(WithinTiesDocument, variables, ({ ties }) => ties);
  const ties = pages.edges.map(({ node }) => node);
  return (
    <Section title={title} total={pages.total}>
      {ties.length > 0 && <TieTable caption={title} ties={ties} pages={pages} />}
      <PagesFoot pages={pages} what={words.lists.ties} />
    </Section>
  );
}
