import './network.css';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useAnswer, useAnswers } from '../api/useAnswer.ts';
import { NeighboursDocument, NetworkStartDocument } from '../generated/operations.ts';
import { Answered, Fault, NotFound, Waiting } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { hrefTo, replace } from '../shell/address.ts';
import { changing, oneOf } from '../shell/params.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { Chooser } from './Chooser.tsx';
import { Graph } from './Graph.tsx';
import { Whole } from './Whole.tsx';
import { USUAL_TIES } from '../parts/kinds.ts';
import { GROUPINGS } from './layout.ts';
import { AT_ONCE, isOpened, toNetwork } from './network.ts';
import { words } from '../words/words.ts';

/** An actor and its neighbors, to which further neighbors are added on request; or the network of all ties of a filter. */
export default function NetworkView({ id, params }: ViewProps) {
  if (id !== '')
    return (
      <Page around={id}>
        <Grown id={id} params={params} />
      </Page>
    );
  if (!params.has('ties') && !params.has('between')) return <Start />;
  return (
    <Page around={null}>
      <h1>{words.network.title}</h1>
      <Whole params={params} />
    </Page>
  );
}

interface PageProps {
  readonly around: string | null;
  readonly children: ReactNode;
}

function Page({ around, children }: PageProps) {
  return (
    <article className="network">
      <Chooser around={around} />
      {children}
    </article>
  );
}

/** The actor that is shown if the address names none. */
function Start() {
  const answer = useAnswer(NetworkStartDocument, {});
  useTitle(words.network.title);
  return (
    <Answered answer={answer} waitsFor={words.network.loadingStart}>
      {({ ties }) => <GoTo id={ties.edges[0]?.node.parties[0]?.actor.id} />}
    </Answered>
  );
}

function GoTo({ id }: { readonly id: string | undefined }) {
  useEffect(() => {
    if (id !== undefined) replace(hrefTo('network', id));
  }, [id]);
  return id === undefined ? <p className="state">{words.network.empty}</p> : null;
}

const MOST_OPEN = 30;

function Grown({ id, params }: ViewProps) {
  const open = useMemo(() => {
    const others = params.get('open')?.split(',').filter(Boolean) ?? [];
    return [...new Set([id, ...others])].slice(0, MOST_OPEN);
  }, [id, params]);
  const grouping = oneOf(params, 'group', GROUPINGS) ?? 'none';
  const answers = useAnswers(
    NeighboursDocument,
    open.map((actor) => ({ id: actor, first: AT_ONCE, usual: USUAL_TIES.types })),
  );
  const arrivals = answers.map(({ dataUpdatedAt }) => dataUpdatedAt).join();
  const network = useMemo(
    () =>
      toNetwork(answers.flatMap(({ data }) => (data && isOpened(data.node) ? [data.node] : []))),
    // The list of answers changes only when a response arrives.
    [arrivals, open],
  );
  const [first] = answers;
  const error = answers.find(({ data, error }) => !data && error)?.error ?? null;
  const name = network.vertices.find((vertex) => vertex.id === id)?.name;
  useTitle(name ? words.network.around(name) : words.network.title);
  useOffer({ says: words.network.exports, filter: { between: [id] } });
  if (first?.data && !isOpened(first.data.node)) return <NotFound id={id} />;
  if (name === undefined)
    return error ? <Fault error={error} /> : <Waiting for={words.network.loadingTies} />;
  const change = changing('network', params, id);
  const show = (shown: readonly string[]) => change({ open: shown.slice(1).join(',') });
  return (
    <Graph
      {...{ name, network, grouping, open, error }}
      canOpen={open.length < MOST_OPEN}
      isWhole={answers.every(({ data }) => data)}
      onOpen={(actor) => show([...open, actor])}
      onUndo={() => show(open.slice(0, -1))}
      onGroup={(group) => change({ group: group === 'none' ? null : group })}
    />
  );
}
