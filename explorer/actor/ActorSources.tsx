import { Section } from '../parts/Section.tsx';
import { WorkLink } from '../parts/links.tsx';
import type { Actor } from './ActorView.tsx';

export function ActorSources({ actor }: { readonly actor: Actor }) {
  const { sources } = actor.record;
  if (sources.length === 0) return null;
  return (
    <Section title="Sources that speak of it" total={sources.length}>
      <ul className="rows">
        {sources.map((work) => (
          <li key={work.id}>
            <WorkLink work={work} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
