import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { WorkLink } from '../parts/links.tsx';
import type { Actor } from './ActorView.tsx';
import { words } from '../words/words.ts';

export function ActorSources({ actor }: { readonly actor: Actor }) {
  const { sources } = actor.record;
  if (sources.length === 0) return null;
  return (
    <Section title={words.parts.sources} total={sources.length}>
      <List label={words.parts.sources} items={sources} keyOf={({ id }) => id} className="rows">
        {(work) => <WorkLink work={work} />}
      </List>
    </Section>
  );
}
