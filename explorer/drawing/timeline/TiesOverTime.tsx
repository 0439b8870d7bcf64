import { useRef } from 'react';
import { usePages } from '../../lists/usePages.ts';
import {
  ActorTiesDocument,
  type ActorTiesQuery,
  type TieRowFragment,
} from '../../generated/operations.ts';
import { PagesFoot } from '../../lists/PagesFoot.tsx';
import { isLong } from '../../lists/long.ts';
import { Missing } from '../../parts/Missing.tsx';
import { Sign } from '../../parts/Sign.tsx';
import { TieTable, othersIn } from '../../parts/TieTable.tsx';
import { startText, startsOf, untilText } from '../../parts/dates.ts';
import { KIND_GROUPS, type KindGroup, groupNames, groupOf } from '../../parts/kinds.ts';
import { useMissing } from '../../parts/useMissing.ts';
import { Empty } from '../../shell/states.tsx';
import { plain } from '../../shell/words.ts';
import { statusText } from '../../parts/terms.ts';
import { Timeline } from './Timeline.tsx';
import { Pictures } from '../Pictures.tsx';
import { legendOf } from '../legend.ts';
import { type Span, timesOf } from './span.ts';
import { hrefTo } from '../../shell/address.ts';
import { changing } from '../../shell/params.ts';
import { words } from '../../words/words.ts';

export interface ActorTiesProps {
  /** The view whose address holds the kinds. */
  readonly view: 'actor' | 'timeline';
  readonly id: string;
  readonly name: string;
  readonly params: URLSearchParams;
}

/** An actor's ties as a timeline and as a table of the same rows. The kinds are kept in the address. */
export default function ActorTies({ id, name, params, view }: ActorTiesProps) {
  const group = groupNames.find((one) => one === params.get('kind')) ?? null;
  const change = changing(view, params, id);
  const choose = (to: KindGroup | null) => change({ kind: to });
  return (
    <>
      <div className="chips" role="group" aria-label={words.actor.types}>
        <button type="button" aria-pressed={group === null} onClick={() => choose(null)}>
          {words.actor.all}
        </button>
        {groupNames.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === group}
            onClick={() => choose(one === group ? null : one)}
          >
            <Sign shape={KIND_GROUPS[one].shape} tone={one} /> {words.terms.groups[one]}
          </button>
        ))}
      </div>
      <Rows key={group} id={id} name={name} group={group} />
    </>
  );
}

type RowsProps = Pick<ActorTiesProps, 'id' | 'name'> & { readonly group: KindGroup | null };

function Rows({ id, name, group }: RowsProps) {
  const variables = {
    id,
    first: 25,
    filter: group && { kinds: KIND_GROUPS[group].kinds },
    orderBy: { field: 'START', direction: 'DESC' } as const,
  };
  const lacks = useMissing({ between: [id], ...variables.filter });
  const pages = usePages(ActorTiesDocument, variables, tiesOf);
  const ties = pages.edges.map(({ node }) => node);
  if (pages.total === 0)
    return <Empty>{words.actor.noTies(name, group && words.terms.groups[group])}</Empty>;
  return (
    <>
      {ties.length > 0 && (
        <>
          <Drawn {...{ id, name, group, ties, lacks }} total={pages.total ?? 0} />
          <Missing filter={{ between: [id], ...variables.filter }} />
          <TieTable caption={words.actor.tableOf(name)} ties={ties} pages={pages} of={id} />
        </>
      )}
      <PagesFoot pages={pages} what={words.lists.ties} />
    </>
  );
}

interface DrawnProps extends RowsProps {
  readonly ties: readonly TieRowFragment[];
  readonly total: number;
  readonly lacks: readonly string[];
}

/** More rows than this cannot be read in one drawing. */
const MOST_DRAWN = 100;

/** The latest of the ties as a timeline. */
function Drawn({ id, name, group, ties, total, lacks }: DrawnProps) {
  const around = useRef<HTMLDivElement>(null);
  const drawn = ties.slice(0, MOST_DRAWN);
  const title = words.actor.overTime(name);
  return (
    <>
      <div ref={around}>
        <Timeline
          title={title}
          spans={drawn.map((tie) => spanOf(tie, id))}
          isLong={isLong(total)}
        />
      </div>
      {ties.length > MOST_DRAWN && <p className="says">{words.actor.latest(MOST_DRAWN)}</p>}
      <Pictures
        around={around}
        name={`timeline-${id}`}
        title={title}
        counts={shownText(drawn, total)}
        lacks={lacks}
        filter={group ? words.terms.groups[group] : ''}
        legend={legendOf({
          groups: drawn.map(({ kind }) => groupOf(kind)),
          isContested: drawn.some((tie) => startsOf(tie).length > 1),
        })}
      />
    </>
  );
}

const shownText = (drawn: readonly TieRowFragment[], total: number) =>
  words.actor.shown(
    drawn.length,
    words.numbered.ties(total),
    words.numbered.sources(sourcesOf(drawn)),
  );

function sourcesOf(ties: readonly TieRowFragment[]): number {
  return new Set(ties.flatMap(({ record }) => record.sources.map(({ id }) => id))).size;
}

function tiesOf({ node }: ActorTiesQuery) {
  return node && 'ties' in node ? node.ties : null;
}

function spanOf(tie: TieRowFragment, of: string): Span {
  const { id, kind, status } = tie;
  const texts = [plain(kind), startText(tie), untilText(tie), statusText(tie)];
  return {
    ...{ id, kind, status },
    label: othersIn(tie, of),
    href: hrefTo('tie', id),
    words: texts.filter(Boolean).join(words.parts.pause),
    ...timesOf(tie),
  };
}
