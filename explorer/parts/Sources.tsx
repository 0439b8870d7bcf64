import type { SourcedFragment } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { plain } from '../shell/words.ts';
import { words } from '../words/words.ts';
import { Section } from './Section.tsx';
import { WorkLink } from './links.tsx';

/** The sources of a subject. Those whose claims a curator set aside are listed as such, and not counted. */
export function Sources({ record }: { readonly record: SourcedFragment }) {
  const { setAside, sourceCount, sources } = record;
  const isAside = new Set(setAside.map(({ id }) => id));
  return (
    <Section name="sources" title={words.parts.sources} total={sourceCount}>
      <List label={words.parts.sources} items={sources} keyOf={({ id }) => id} className="rows">
        {(work) => (
          <>
            <WorkLink work={work} />
            {isAside.has(work.id) && (
              <span className="aside">{words.parts.byCurator(plain('DEPRECATED'), null)}</span>
            )}
          </>
        )}
      </List>
    </Section>
  );
}
