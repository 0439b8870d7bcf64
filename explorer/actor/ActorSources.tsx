import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { WorkLink } from '../parts/links.tsx';
import type { Actor } from './ActorView.tsx';

export function ActorSources({ actor }: { readonly actor: Actor }) {
  const { sources } = actor.record;
  if (sources.length === 0) return null;
  return (
    <Section title="Sources" total={sources.length}>
      <List label="Sources" items={sources} keyOf={({ id }) => id} className="rows">
        {(work) => <WorkLink work={work} />}
      </List>
    </Section>
  );
}
