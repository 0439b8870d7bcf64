import { useRef, useState } from 'react';
import { Pictures } from '../drawing/Pictures.tsx';
import type { PathsQuery } from '../generated/operations.ts';
import { Drawer } from '../parts/Drawer.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { KindSign, TypeSign } from '../parts/Sign.tsx';
import { lineOf } from '../parts/statusLine.ts';
import { ActorLink } from '../parts/links.tsx';
import { startText, untilText } from '../parts/dates.ts';
import { groupOf } from '../parts/kinds.ts';
import { capital, plain } from '../shell/words.ts';
import { basisText, sourcesText } from '../parts/terms.ts';
import { Link } from '../shell/Link.tsx';
import { noteText, paramsToClear } from './noteText.ts';
import { hrefTo } from '../shell/address.ts';
import { nameOf } from '../parts/tieName.ts';
import { words } from '../words/words.ts';

type Search = PathsQuery['paths'];
type Path = Search['paths'][number];
type Step = Path['steps'][number];
type Tie = Extract<Step, { tie: unknown }>['tie'];

export interface LanesProps {
  readonly search: Search;

  /** Searches again without this actor. */
  readonly onWithout: (id: string) => void;

  /** Removes filters by their parameters in the address. */
  readonly onClear: (params: readonly string[]) => void;
}

/** One path per lane, with the same path in words. */
export function Lanes({ search, onWithout, onClear }: LanesProps) {
  const { from, notes, paths, sharedNetworks, to } = search;
  const [opened, setOpened] = useState<Tie | null>(null);
  const around = useRef<HTMLDivElement>(null);
  return (
    <section aria-label={words.paths.between(from.name, to.name)}>
      <h2>
        {paths.length === 0
          ? words.paths.none(from.name, to.name)
          : words.numbered.paths(paths.length)}
      </h2>
      {notes.length > 0 && <Notes search={search} onClear={onClear} />}
      <SharedNetworks of={sharedNetworks} />
      <div ref={around}>
        <ol className="lanes">
          {paths.map((path, at) => (
            <li key={path.text}>
              <LaneHead path={path} at={at} />
              <Lane path={path} onOpen={setOpened} onWithout={onWithout} />
              <p className="lane-words">{path.text}</p>
            </li>
          ))}
        </ol>
      </div>
      {paths.length > 0 && (
        <Pictures
          around={around}
          name="proxeny-paths"
          title={words.paths.between(from.name, to.name)}
          counts={words.paths.counts(words.numbered.paths(paths.length))}
          filter=""
        />
      )}
      {opened && <Opened tie={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function SharedNetworks({ of }: { readonly of: Search['sharedNetworks'] }) {
  if (of.length === 0) return null;
  return (
    <p>
      {words.paths.sharedNetworks}
      {of.map((network) => (
        <ActorLink key={network.id} actor={network} />
      ))}
    </p>
  );
}

function Notes({ search, onClear }: Pick<LanesProps, 'search' | 'onClear'>) {
  const { notes, paths } = search;
  const hindering = paths.length === 0 ? paramsToClear(notes) : [];
  return (
    <p className="says">
      {notes.map(noteText).join(words.parts.space)}{' '}
      {hindering.length > 0 && (
        <button type="button" className="small" onClick={() => onClear(hindering)}>
          {words.paths.show}
        </button>
      )}
    </p>
  );
}

/** The evidence of a step. */
function Opened({ tie, onClose }: { readonly tie: Tie; readonly onClose: () => void }) {
  const name = nameOf(tie);
  return (
    <Drawer title={name} onClose={onClose}>
      <h2>
        <Link href={hrefTo('tie', tie.id)}>{name}</Link>
      </h2>
      <Evidence id={tie.id} />
    </Drawer>
  );
}

function LaneHead({ path, at }: { readonly path: Path; readonly at: number }) {
  return (
    <h3>
      {words.paths.path(at + 1)}
      <span className="aside">
        {' '}
        {words.numbered.steps(path.hops)} · {basisText(path.confidence)}
      </span>
    </h3>
  );
}

interface LaneProps {
  readonly path: Path;
  readonly onOpen: (tie: Tie) => void;
  readonly onWithout: (id: string) => void;
}

function Lane({ path, onOpen, onWithout }: LaneProps) {
  const [first] = path.steps;
  return (
    <ol className="lane">
      {first && (
        <li>
          <Stop actor={first.from} />
        </li>
      )}
      {path.steps.map((step, at) => (
        <li key={step.text} className="lane-pair">
          <Hop step={step} onOpen={onOpen} />
          <Stop
            actor={step.to}
            {...(at < path.steps.length - 1 && { onWithout: () => onWithout(step.to.id) })}
          />
        </li>
      ))}
    </ol>
  );
}

interface StopProps {
  readonly actor: Step['from'];
  readonly onWithout?: () => void;
}

function Stop({ actor, onWithout }: StopProps) {
  return (
    <span className="stop">
      <TypeSign type={actor.__typename} />
      <span>
        <Link href={hrefTo('actor', actor.id)}>{actor.name}</Link>
        <span className="aside">{plain(actor.actorKind)}</span>
        {onWithout && (
          <button type="button" className="small" onClick={onWithout}>
            {words.paths.exclude}
            <span className="unseen"> {actor.name}</span>
          </button>
        )}
      </span>
    </span>
  );
}

function Hop({ step, onOpen }: { readonly step: Step; readonly onOpen: (tie: Tie) => void }) {
  if (!('tie' in step)) {
    return (
      <span className="hop structure">
        <span className="hop-line" aria-hidden="true" />
        <span className="aside">{standingOf(step)}</span>
      </span>
    );
  }
  const { tie } = step;
  const times = [startText(tie), untilText(tie)].filter(Boolean).join(words.parts.pause);
  return (
    <span className="hop">
      <span
        className={`hop-line line-${lineOf(tie)} tone-${groupOf(tie.kind)}`}
        aria-hidden="true"
      />
      <button type="button" className="hop-words" onClick={() => onOpen(tie)} title={step.text}>
        <KindSign kind={tie.kind} /> {capital(plain(tie.kind))}
        <span className="aside">
          {times} ·{' '}
          {words.paths.sources(sourcesText(tie.record.sourceCount, tie.record.confidence))}
        </span>
      </button>
    </span>
  );
}

function standingOf(step: Extract<Step, { relation: unknown }>): string {
  const [inside, around] = words.paths.structure[step.relation];
  return step.upward ? inside : around;
}
