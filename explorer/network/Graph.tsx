import { type RefObject, useMemo, useRef, useState } from 'react';
import { Drawing, type DrawingHandle } from '../drawing/Drawing.tsx';
import type { Dataset } from '../drawing/FormatButtons.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { At, Subject } from '../drawing/openDrawing.ts';
import { legendOf } from '../drawing/legend.ts';
import { wordsOf } from '../drawing/picture.ts';
import { Missing } from '../parts/Missing.tsx';
import { useMissing } from '../parts/useMissing.ts';
import { Select } from '../parts/Select.tsx';
import { Fault } from '../shell/states.tsx';
import { hrefNow } from '../shell/entry.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { draw, toSvg } from './draw.ts';
import { BOUNDS, GROUPINGS, type Grouping, type Layable, groupOf, useLayout } from './layout.ts';
import { lineOf } from './line.ts';
import type { Network } from './network.ts';
import type { Scene } from './words.ts';
import { words } from '../words/words.ts';

export interface GraphProps {
  readonly name: string;
  readonly network: Network;
  readonly grouping: Grouping;

  /** IDs of the actors whose neighbors are shown. */
  readonly open: readonly string[];
  readonly canOpen: boolean;
  readonly isWhole: boolean;
  readonly error: Error | null;
  readonly onOpen: (actor: string) => void;
  readonly onUndo: () => void;
  readonly onGroup: (grouping: Grouping) => void;
}

/** The network, drawn and as a table. */
export function Graph(props: GraphProps) {
  const { canOpen, error, grouping, name, network, onOpen, open } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const laid = useMemo(() => grouped(network, grouping), [network, grouping]);
  const viewKey = `${open.join()} ${grouping}`;
  const { positions, isDone, fitted } = useLayout(laid, grouping, viewKey);
  const drawing = useRef<DrawingHandle>(null);
  const scene = useMemo(() => ({ network, positions, chosen }), [network, positions, chosen]);
  const subject = useMemo(() => subjectOf(scene, setChosen), [scene]);
  const counts = countsText(network);
  return (
    <>
      <h1>{words.network.around(name)}</h1>
      <Tools {...props} {...{ drawing, scene, counts, isDone }} />
      <Missing filter={aroundOf(open)} />
      {error !== null && <Fault error={error} />}
      {network.capped.map((one) => (
        <p key={one.name} className="aside">
          {words.network.capped(one.drawn, one.of, one.name)}
        </p>
      ))}
      <div className="network-stage">
        <Drawing
          ref={drawing}
          subject={subject}
          label={words.network.label(counts)}
          height={Math.round(Math.min(620, Math.max(320, innerHeight * 0.6)))}
          fitted={fitted}
        />
        <GraphLegend network={network} />
      </div>
      <p className="aside">{words.network.help}</p>
      <NetworkTable {...{ network, chosen, grouping, canOpen, onOpen }} onChoose={setChosen} />
    </>
  );
}

/** The ties of the first actor tell how complete the record is around it. */
const aroundOf = (open: readonly string[]) => ({ between: open.slice(0, 1) });

/** A tie of many parties is in the group of the actor beside which it starts. */
function grouped({ hubs, links, vertices }: Network, grouping: Grouping): Layable {
  const groups = new Map(vertices.map((vertex) => [vertex.id, groupOf(grouping, vertex)]));
  return {
    links,
    vertices: [
      ...vertices.map(({ id, from }) => ({ id, from, group: groups.get(id) ?? '' })),
      ...hubs.map(({ id, from }) => ({ id, from, group: groups.get(from) ?? '' })),
    ],
  };
}

interface ToolsProps extends GraphProps {
  readonly drawing: RefObject<DrawingHandle | null>;
  readonly scene: Scene;
  readonly counts: string;
  readonly isDone: boolean;
}

function Tools(props: ToolsProps) {
  const { counts, drawing, grouping, isDone, isWhole, name, onGroup, onUndo, open, scene } = props;
  const lacks = useMissing(aroundOf(open));
  const caption = (dataset: Dataset) =>
    wordsOf({
      ...{ title: words.network.around(name), counts, filter: '', lacks, credit: '' },
      ...{ address: hrefNow(), ...dataset },
      legend: legendIn(scene.network),
    });
  return (
    <div className="network-tools">
      <button
        type="button"
        // A disabled button would lose the focus.
        aria-disabled={open.length < 2}
        onClick={() => open.length > 1 && onUndo()}
      >
        {words.network.undo}
      </button>
      <Select
        label={words.network.groupBy}
        value={grouping}
        options={GROUPINGS}
        textOf={(one) => words.network.groupings[one]}
        onChange={(one) => onGroup(one ?? 'none')}
      />
      <PictureButtons
        name="proxeny-network"
        {...{ drawing, words: caption }}
        svg={(frame) => toSvg(scene, frame)}
        paint={(context, frame) => draw(context, scene, frame)}
      />
      <p role="status">
        {counts}
        {!isWhole && words.network.loadingMore}
        {isWhole && !isDone && words.network.arranging}
      </p>
    </div>
  );
}

const legendIn = ({ links, vertices }: Network) =>
  legendOf({
    types: vertices.map(({ type }) => type),
    groups: links.map(({ group }) => group),
    lines: links.map(({ line }) => line),
  });

const NEAREST = 4;

/** A press within this many pixels of a node selects it. */
const REACH = 14;

/** With more lines it takes too long to find the one under the pointer. */
const MOST_HOVERED = 2_000;

function subjectOf(scene: Scene, onChoose: (actor: string | null) => void): Subject {
  const { network, positions } = scene;
  const vertexAt = ({ px, py, frame }: At) =>
    network.vertices.find((vertex) => {
      const position = positions.get(vertex.id);
      return position && Math.hypot(position[0] - px, position[1] - py) * frame.zoom.k <= REACH;
    });
  return {
    bounds: BOUNDS,
    nearest: NEAREST,
    paint: (context, frame) => draw(context, scene, frame),
    press: (at) => onChoose(vertexAt(at)?.id ?? null),
    hint(at) {
      const vertex = vertexAt(at);
      if (vertex && vertex.hidden > 0) return words.network.hidden(vertex.name, vertex.hidden);
      return vertex?.name ?? linkHint(scene, at);
    },
  };
}

function linkHint({ network, positions }: Scene, at: At): string | null {
  if (network.links.length > MOST_HOVERED) return null;
  const link = network.links.find((one) => {
    const line = lineOf(one, positions);
    return line !== null && at.meets(new Path2D(line), 4);
  });
  return link ? words.network.hint(link.name, link.caption) : null;
}

function countsText({ links, vertices }: Network): string {
  const ties = new Set(links.flatMap(({ tie }) => tie ?? [])).size;
  return words.network.shown(vertices.length, ties);
}
