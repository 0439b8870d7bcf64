import type { WorkFragment } from '../generated/operations.ts';
import { List } from '../lists/List.tsx';
import { Section } from '../parts/Section.tsx';
import { WorkLink } from '../parts/links.tsx';
import { words } from '../words/words.ts';

export interface WorksProps {
  readonly title: string;
  readonly says?: string;
  readonly works: readonly { readonly work: WorkFragment; readonly citedAs?: string | null }[];
}

export function Works({ title, says, works }: WorksProps) {
  if (works.length === 0) return null;
  return (
    <Section title={title} total={works.length} says={says}>
      <List
        label={title}
        items={works}
        keyOf={({ work, citedAs }) => `${work.id} ${citedAs ?? ''}`}
        className="rows"
      >
        {({ work, citedAs }) => (
          <>
            <WorkLink work={work} />
            {citedAs && <span className="aside">{words.source.citedAs(citedAs)}</span>}
          </>
        )}
      </List>
    </Section>
  );
}
