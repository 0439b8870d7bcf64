import { useRef } from 'react';
import { usePages } from '../../lists/usePages.ts';
import {
  ActorTiesDocument,
  type ActorTiesQuery,
  type TieRowFragment,
} from '../../generated/operations.ts';
import { PagesFoot } from '../../lists/PagesFoot.tsx';
import { isLong } from '../../lists/long.ts';
import { Section } from '../../parts/Section.tsx';
import { Sign } from '../../parts/Sign.tsx';
import { TieTable, othersIn } from '../../parts/TieTable.tsx';
import { startText, untilText } from '../../parts/dates.ts';
import { KIND_GROUPS, type KindGroup, groupNames } from '../../parts/kinds.ts';
import { Empty } from '../../shell/states.tsx';
import { counted, plain } from '../../shell/words.ts';
import { statusText } from '../../parts/terms.ts';
import { Timeline } from './Timeline.tsx';
import { Pictures } from '../Pictures.tsx';
import { type Span, timesOf } from './span.ts';
import { hrefTo, replace } from '../../shell/address.ts';

export interface ActorTiesProps {
  /** The view whose address holds the kinds. */
  readonly view: 'actor' | 'timeline';
  readonly id: string;
  readonly name: string;
  readonly params: URLSearchParams;
}

/** An actor's ties as a timeline and as a table of the same rows. The kinds are kept in the address. */
export function ActorTies({ id, name, params, view }: ActorTiesProps) {
  const group = groupNames.find((one) => one === params.get('kind')) ?? null;
  const choose = (to: KindGroup | null) => replace(hrefTo(view, id, { kind: to }));
  return (
    <Section title="Ties">
      <div className="chips" role="group" aria-label="Types of ties">
        <button type="button" aria-pressed={group === null} onClick={() => choose(null)}>
          All
        </button>
        {groupNames.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === group}
            onClick={() => choose(one === group ? null : one)}
          >
            <Sign shape={KIND_GROUPS[one].shape} tone={one} /> {KIND_GROUPS[one].label}
          </button>
        ))}
      </div>
      <Rows key={group} id={id} name={name} group={group} />
    </Section>
  );
}

/** More rows than this cannot be read in one drawing. */
const MOST_DRAWN = 100;

function Rows({
  id,
  name,
  group,
}: Omit<ActorTiesProps, 'params' | 'view'> & { readonly group: KindGroup | null }) {
  const variables = {
    id,
    first: 25,
    filter: group && { kinds: KIND_GROUPS[group].kinds },
    orderBy: { field: 'START', direction: 'DESC' } as const,
  };
  const pages = usePages(ActorTiesDocument, variables, tiesOf);
  const ties = pages.edges.map(({ node }) => node);
  const drawn = ties.slice(0, MOST_DRAWN);
  const around = useRef<HTMLDivElement>(null);
  const title = `Ties of ${name} over time`;
  if (pages.total === 0) return <None name={name} group={group} />;
  return (
    <>
      {ties.length > 0 && (
        <>
          <div ref={around}>
            <Timeline
              title={title}
              spans={drawn.map((tie) => spanOf(tie, id))}
              isLong={isLong(pages.total)}
            />
          </div>
          {ties.length > MOST_DRAWN && (
            <p className="says">The chart shows the latest {MOST_DRAWN}; the table lists all.</p>
          )}
          <Pictures
            around={around}
            name={`timeline-${id}`}
            title={title}
            counts={`${drawn.length} of ${counted(pages.total ?? 0, 'tie')} shown, from ${counted(sourcesOf(drawn), 'source')}.`}
            filter={group ? KIND_GROUPS[group].label : ''}
          />
          <TieTable caption={`Ties of ${name}`} ties={ties} pages={pages} of={id} />
        </>
      )}
      <PagesFoot pages={pages} what="ties" />
    </>
  );
}

function None({ name, group }: { readonly name: string; readonly group: KindGroup | null }) {
  const which = group && ` under “${KIND_GROUPS[group].label}”`;
  return (
    <Empty>
      No source mentions a tie of {name}
      {which} as a party. That does not mean that there is none.
      {group && ' Choose “All” to see the others.'}
    </Empty>
  );
}

function sourcesOf(ties: readonly TieRowFragment[]): number {
  return new Set(ties.flatMap(({ record }) => record.sources.map(({ id }) => id))).size;
}

function tiesOf({ node }: ActorTiesQuery) {
  return node && 'ties' in node ? node.ties : null;
}

function spanOf(tie: TieRowFragment, of: string): Span {
  const { id, kind, status } = tie;
  const words = [plain(kind), startText(tie), untilText(tie), statusText(tie)];
  return {
    ...{ id, kind, status },
    label: othersIn(tie, of),
    href: hrefTo('tie', id),
    words: words.filter(Boolean).join(', '),
    ...timesOf(tie),
  };
}
