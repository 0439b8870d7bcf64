import './network.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer, useAnswers } from '../api/useAnswer.ts';
import { Drawing, type DrawingHandle } from '../drawing/Drawing.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { Box } from '../drawing/frame.ts';
import type { At, Subject } from '../drawing/openDrawing.ts';
import { wordsOf } from '../drawing/picture.ts';
import {
  NeighboursDocument,
  NetworkStartDocument,
  RecordVersionDocument,
} from '../generated/operations.ts';
import { Answered, Fault, NotFound, Waiting } from '../shell/states.tsx';
import { counted, count } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { hrefTo, replace } from '../shell/address.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { NetworkTable } from './NetworkTable.tsx';
import { draw, toSvg } from './draw.ts';
import { GROUPINGS, type Grouping, type Places, useLayout } from './layout.ts';
import { lineOf } from './line.ts';
import { AT_ONCE, type Network, isOpened, toNetwork } from './network.ts';

/** An actor and its neighbours, and theirs as one asks for them. */
export default function NetworkView({ id, params }: ViewProps) {
  return id === '' ? <Start /> : <Grown id={id} params={params} />;
}

/** Begins somewhere rather than nowhere. */
function Start() {
  const answer = useAnswer(NetworkStartDocument, {});
  useTitle('Network');
  return (
    <Answered answer={answer} waitsFor="Loading a network">
      {({ ties }) => <GoTo id={ties.edges[0]?.node.parties[0]?.actor.id} />}
    </Answered>
  );
}

function GoTo({ id }: { readonly id: string | undefined }) {
  useEffect(() => {
    if (id !== undefined) replace(hrefTo('network', id));
  }, [id]);
  return id === undefined ? <p className="state">The database has no ties yet.</p> : null;
}

const MOST_OPEN = 30;

function Grown({ id, params }: ViewProps) {
  const open = useMemo(() => {
    const others = params.get('open')?.split(',').filter(Boolean) ?? [];
    return [...new Set([id, ...others])].slice(0, MOST_OPEN);
  }, [id, params]);
  const grouping = GROUPINGS.find(([name]) => name === params.get('group'))?.[0] ?? 'none';
  const answers = useAnswers(
    NeighboursDocument,
    open.map((actor) => ({ id: actor, first: AT_ONCE })),
  );
  const arrivals = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  const network = useMemo(
    () =>
      toNetwork(answers.flatMap(({ data }) => (data && isOpened(data.node) ? [data.node] : []))),
    // The answers are other ones only where one has come.
    [arrivals, open],
  );
  const [first] = answers;
  const error = answers.find(({ data, error }) => !data && error)?.error ?? null;
  const name = network.vertices.find((vertex) => vertex.id === id)?.name;
  useTitle(name ? `Network around ${name}` : 'Network');
  useOffer({
    says: 'The ties of the actor in the center, with claims and sources',
    filter: { between: [id] },
  });
  if (first?.data && !isOpened(first.data.node)) return <NotFound id={id} />;
  if (name === undefined)
    return error ? <Fault error={error} /> : <Waiting for="Loading its ties" />;
  const change = (next: { readonly open?: readonly string[]; readonly group?: Grouping }) => {
    const { open: opened = open, group = grouping } = next;
    replace(
      hrefTo('network', id, {
        open: opened.slice(1).join(','),
        group: group === 'none' ? null : group,
      }),
    );
  };
  return (
    <Shown
      {...{ name, network, grouping, open }}
      isWhole={answers.every(({ data }) => data)}
      error={error}
      onOpen={(actor) => {
        change({ open: [...open, actor] });
      }}
      onUndo={() => {
        change({ open: open.slice(0, -1) });
      }}
      onGroup={(group) => {
        change({ group });
      }}
    />
  );
}

interface ShownProps {
  readonly name: string;
  readonly network: Network;
  readonly grouping: Grouping;
  readonly open: readonly string[];
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly onOpen: (actor: string) => void;
  readonly onUndo: () => void;
  readonly onGroup: (grouping: Grouping) => void;
}

const NEAREST = 4;

/** A press within so many pixels is meant. */
const REACH = 14;

function Shown(props: ShownProps) {
  const { error, grouping, isWhole, name, network, onGroup, onOpen, onUndo, open } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const { places, isDone } = useLayout(network, grouping);
  const version = useAnswer(RecordVersionDocument, {});
  const drawing = useRef<DrawingHandle>(null);
  const scene = useMemo(() => ({ network, places, chosen }), [network, places, chosen]);
  const subject = useMemo<Subject>(() => {
    const vertexAt = ({ px, py, frame }: At) =>
      network.vertices.find((vertex) => {
        const place = places.get(vertex.id);
        return place && Math.hypot(place[0] - px, place[1] - py) * frame.zoom.k <= REACH;
      });
    return {
      bounds: BOUNDS,
      nearest: NEAREST,
      paint: (context, frame) => {
        draw(context, scene, frame);
      },
      press: (at) => {
        setChosen(vertexAt(at)?.id ?? null);
      },
      hint(at) {
        const vertex = vertexAt(at);
        if (vertex)
          return vertex.hidden > 0
            ? `${vertex.name}: ${counted(vertex.hidden, 'more tie')}`
            : vertex.name;
        if (network.links.length > 2_000) return null;
        const link = network.links.find((one) => {
          const line = lineOf(one, places);
          return line !== null && at.meets(new Path2D(line), 4);
        });
        return link ? `${link.name}: ${link.caption}` : null;
      },
    };
  }, [network, places, scene]);
  const fitted = useFitted(places, isDone, `${open.join()} ${grouping}`);
  const ties = new Set(network.links.flatMap(({ tie }) => tie ?? [])).size;
  const counts = `${counted(network.vertices.length, 'node')} and ${counted(ties, 'tie')} shown.`;
  const words = () =>
    version.data
      ? wordsOf({
          ...{ title: `Network around ${name}`, counts, filter: '', credit: '' },
          ...{ address: location.href, ...version.data.dataset },
        })
      : null;
  return (
    <article className="network">
      <h1>Network around {name}</h1>
      <div className="network-tools">
        <button type="button" onClick={onUndo} disabled={open.length < 2}>
          Undo
        </button>
        <label>
          Group by{' '}
          <select
            value={grouping}
            onChange={(event) => {
              onGroup(event.target.value as Grouping);
            }}
          >
            {GROUPINGS.map(([value, says]) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
        </label>
        <PictureButtons
          name="proxeny-network"
          drawing={drawing}
          words={words}
          svg={(frame) => toSvg(scene, frame)}
          paint={(context, frame) => {
            draw(context, scene, frame);
          }}
        />
        <p role="status">
          {counts}
          {!isWhole && ' Loading more ties …'}
          {isWhole && !isDone && ' Arranging …'}
        </p>
      </div>
      {error !== null && <Fault error={error} />}
      {network.capped.map((one) => (
        <p key={one.name} className="aside">
          Showing the latest {count(one.drawn)} of {count(one.of)} partners of {one.name}.
        </p>
      ))}
      <Drawing
        ref={drawing}
        subject={subject}
        label={`Network: ${counts} The table below lists the same.`}
        height={Math.round(Math.min(620, Math.max(320, innerHeight * 0.6)))}
        fitted={fitted}
      />
      <p className="aside">
        Click a node to select it. “+3” means three more ties are hidden. Names that do not fit
        appear on hover and in the table. Dotted gray lines show where an institution is located or
        what it belongs to; they are not ties.
      </p>
      <NetworkTable
        network={network}
        chosen={chosen}
        grouping={grouping}
        canOpen={open.length < MOST_OPEN}
        onChoose={setChosen}
        onOpen={onOpen}
      />
    </article>
  );
}

const BOUNDS: Box = { left: -6_000, top: -6_000, right: 6_000, bottom: 6_000 };

/** Fits when a layout is done, once for each network. */
function useFitted(places: Places, isDone: boolean, of: string): Box {
  const [fitted, setFitted] = useState<{ readonly of: string; readonly box: Box }>({
    of: '',
    box: { left: -300, top: -200, right: 300, bottom: 200 },
  });
  useEffect(() => {
    if (isDone && places.size > 0)
      setFitted((now) => (now.of === of ? now : { of, box: boxOf(places) }));
  }, [places, isDone, of]);
  return fitted.box;
}

function boxOf(places: Places): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places.values()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left: left - 90, top: top - 50, right: right + 90, bottom: bottom + 60 };
}
