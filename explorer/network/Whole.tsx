import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Request } from '../api/operation.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Drawing, type DrawingHandle } from '../drawing/Drawing.tsx';
import type { Dataset } from '../drawing/FormatButtons.tsx';
import { PictureButtons } from '../drawing/PictureButtons.tsx';
import type { At, Subject } from '../drawing/openDrawing.ts';
import { wordsOf } from '../drawing/picture.ts';
import { WholeNetworkDocument } from '../generated/operations.ts';
import { Missing } from '../parts/Missing.tsx';
import { useMissing } from '../parts/useMissing.ts';
import { useNamesOf } from '../parts/useNames.ts';
import { usePlaces } from '../parts/usePlaces.ts';
import { Link } from '../shell/Link.tsx';
import { go, hrefTo, toAddress } from '../shell/address.ts';
import { useOffer } from '../shell/exporting.ts';
import { type Change, changing } from '../shell/params.ts';
import { Answered, Empty, Fault } from '../shell/states.tsx';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { hrefNow } from '../shell/entry.ts';
import { Brokers } from './Brokers.tsx';
import { Loss } from './Loss.tsx';
import { WholeChoices } from './WholeChoices.tsx';
import { WholeLegend } from './WholeLegend.tsx';
import { BOUNDS, type Layable, useLayout } from './layout.ts';
import {
  type Cluster,
  METRICS,
  type WholeChoice,
  type WholeNetwork,
  filterOf,
  groupIn,
  nameIn,
  readWhole,
  toWhole,
} from './whole.ts';
import { type WholeScene, drawWhole, radiiOf, wholeToSvg } from './wholeDraw.ts';
import { words } from '../words/words.ts';

/** All actors of the ties that meet a filter. */
export function Whole({ params }: Pick<ViewProps, 'params'>) {
  const asked = useMemo(() => readWhole(params), [params]);
  const places = usePlaces(asked.between);
  const between = asked.between.map(places.idOf).join();
  const choice = useMemo(() => ({ ...asked, between: between.split(',') }), [asked, between]);
  const filter = filterOf(choice);
  const { without } = choice;
  const answer = useAnswer(
    WholeNetworkDocument,
    asked.between.every(places.isKnown)
      ? { filter, metrics: METRICS, without: without.length > 0 ? without : null }
      : null,
    {
      // Another filter is another network; without some of its actors it stays in place.
      placeholderData: (before, asked) =>
        filterIn(asked?.queryKey) === JSON.stringify(filter) ? before : undefined,
    },
  );
  useTitle(words.network.title);
  useOffer({ says: words.map.exports, filter });
  return (
    <>
      <WholeChoices {...{ params, choice, change }} />
      {places.error ? (
        <Fault error={places.error} />
      ) : (
        <Answered answer={answer} waitsFor={words.network.measuring}>
          {(data) => <Shown {...{ choice, data }} again={() => void answer.refetch()} />}
        </Answered>
      )}
    </>
  );
}

const filterIn = (key: readonly unknown[] | undefined) =>
  JSON.stringify((key?.[0] as Request | null | undefined)?.variables['filter']);

const change: Change = (changed) => changing('network', toAddress(hrefNow()).params)(changed);

const AGAIN_MS = 4_000;

interface ShownProps {
  readonly choice: WholeChoice;
  readonly data: Parameters<typeof toWhole>[0];
  readonly again: () => void;
}

function Shown({ choice, data, again }: ShownProps) {
  const { without } = choice;
  const network = useMemo(() => toWhole(data, without), [data, without]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (network.isMeasured) return undefined;
    const timer = setTimeout(again, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [network, again]);
  const remove = (id: string) => {
    const others = without.filter((one) => one !== id);
    change({ without: (without.includes(id) ? others : [...without, id]).join(',') });
  };
  if (network.members.length === 0) return <Empty>{words.map.noTies}</Empty>;
  return (
    <>
      <Canvas {...{ choice, network, chosen }} onChoose={setChosen} />
      {chosen !== null && <Chosen {...{ network, chosen, without }} onRemove={remove} />}
      <Loss network={network} without={without} onRestore={remove} />
      <Brokers network={network} chosen={chosen} onRemove={remove} />
    </>
  );
}

interface CanvasProps {
  readonly choice: WholeChoice;
  readonly network: WholeNetwork;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

function Canvas({ choice, network, chosen, onChoose }: CanvasProps) {
  const { cluster, size, tone } = choice;
  const drawing = useRef<DrawingHandle>(null);
  const laid = useMemo(() => clustered(network, cluster), [network, cluster]);
  const key = `${JSON.stringify(filterOf(choice))} ${cluster}`;
  const { positions, isDone, fitted } = useLayout(laid, key);
  const scene = useMemo<WholeScene>(
    () => ({ network, positions, size, tone, chosen }),
    [network, positions, size, tone, chosen],
  );
  const subject = useMemo(() => subjectOf(scene, onChoose), [scene, onChoose]);
  const counts = countsText(network);
  return (
    <>
      <div className="network-tools">
        <WholePictures {...{ choice, drawing, scene, counts }} />
        <p role="status">
          {counts}
          {!network.isMeasured && words.network.stillMeasuring}
          {!isDone && words.network.arranging}
        </p>
      </div>
      <Missing filter={filterOf(choice)} />
      <div className="network-stage">
        <Drawing
          ref={drawing}
          subject={subject}
          label={words.network.label(counts)}
          height={Math.round(Math.min(680, Math.max(340, innerHeight * 0.65)))}
          fitted={fitted}
        />
        <WholeLegend scene={scene} />
      </div>
    </>
  );
}

/** A tie of many parties is in the group of the first. */
function clustered({ hubs, members, pairs }: WholeNetwork, cluster: Cluster): Layable {
  const groups = new Map(members.map((member) => [member.id, groupIn(cluster, member)]));
  return {
    links: [
      ...pairs,
      ...hubs.flatMap(({ id, parties }) => parties.map((other) => ({ one: id, other }))),
    ],
    vertices: [
      ...members.map(({ id }) => ({ id, from: null, group: groups.get(id) ?? '' })),
      ...hubs.map(({ id, parties: [first = ''] }) => ({
        ...{ id, from: null, group: groups.get(first) ?? '' },
      })),
    ],
  };
}

const countsText = ({ members, totalCount, tieCount, parts }: WholeNetwork) =>
  words.network.wholeCounts(
    members.filter(({ isOutside }) => !isOutside).length,
    totalCount,
    tieCount,
    parts,
  );

interface WholePicturesProps {
  readonly choice: WholeChoice;
  readonly drawing: RefObject<DrawingHandle | null>;
  readonly scene: WholeScene;
  readonly counts: string;
}

function WholePictures({ choice, drawing, scene, counts }: WholePicturesProps) {
  const filter = useFilterText(choice, scene.network);
  const { hubs } = scene.network;
  const missing = useMissing(filterOf(choice));
  const lacks = [...(hubs.length > 0 ? [words.network.hubs(hubs.length)] : []), ...missing];
  const caption = (dataset: Dataset) =>
    wordsOf({
      ...{ title: words.network.title, counts, filter, lacks, credit: '' },
      ...{ address: hrefNow(), ...dataset },
    });
  return (
    <PictureButtons
      name="proxeny-network"
      {...{ drawing, words: caption }}
      svg={(frame) => wholeToSvg(scene, frame)}
      paint={(context, frame) => drawWhole(context, scene, frame)}
    />
  );
}

/** The choice in words, with the names of its actors. */
function useFilterText(
  { between, kinds, sources, without }: WholeChoice,
  network: WholeNetwork,
): string {
  const sides = between.filter(Boolean);
  const names = useNamesOf(sides);
  const [label = ''] = words.statistics.actors.ties;
  const sideNames = sides.map((id) => names[id] ?? id);
  return [
    sides.length > 0 && words.statistics.actorsText(label, sideNames),
    kinds && words.terms.groups[kinds],
    sources && words.network.sourcesOf(sources),
    without.length > 0 && words.network.without(without.map((id) => nameIn(network, id))),
  ]
    .filter(Boolean)
    .join(words.parts.semicolon);
}

interface ChosenProps {
  readonly network: WholeNetwork;
  readonly chosen: string;
  readonly without: readonly string[];
  readonly onRemove: (id: string) => void;
}

function Chosen({ network, chosen, without, onRemove }: ChosenProps) {
  const member = network.members.find(({ id }) => id === chosen);
  if (!member) return null;
  const isGone = without.includes(chosen);
  return (
    <p className="network-chosen">
      <Link href={hrefTo('actor', chosen)}>{member.name}</Link>{' '}
      {words.network.chosenText(member.degree, member.rank)}{' '}
      <button type="button" className="small" onClick={() => onRemove(chosen)}>
        {words.network[isGone ? 'restore' : 'remove']}
      </button>
    </p>
  );
}

const NEAREST = 4;

function subjectOf(scene: WholeScene, onChoose: (id: string | null) => void): Subject {
  const radiusOf = radiiOf(scene);
  const { members } = scene.network;
  const memberAt = ({ px, py, frame }: At) =>
    members.findLast((member) => {
      const position = scene.positions.get(member.id);
      if (!position) return false;
      const far = Math.hypot(position[0] - px, position[1] - py) * frame.zoom.k;
      return far <= Math.max(7, radiusOf(member));
    });
  const hubAt = ({ px, py, frame }: At) =>
    scene.network.hubs.find(({ id }) => {
      const position = scene.positions.get(id);
      return position && Math.hypot(position[0] - px, position[1] - py) * frame.zoom.k <= 7;
    });
  return {
    bounds: BOUNDS,
    nearest: NEAREST,
    paint: (context, frame) => drawWhole(context, scene, frame),
    press: (at) => {
      const [member, hub] = [memberAt(at), hubAt(at)];
      if (!member && hub) go(hrefTo('tie', hub.id));
      else onChoose(member?.id ?? null);
    },
    hint: (at) => {
      const member = memberAt(at);
      if (!member) return hubAt(at)?.name ?? null;
      if (member.isOutside) return member.name;
      return words.network.memberHint(member.name, member.degree, member.rank);
    },
  };
}
