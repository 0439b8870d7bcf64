import { describe, expect, it } from 'vitest';
import type { Actor, MetricColumn, Network, Query, Tie } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';

const FIELDS = `scope components truncated note definitions { metric reference }
  actors { actor { id } component measures { metric value rank } componentAfter measuresAfter { metric value rank } }
  ties { tie { id } from to }
  loss { text components tiesLost pairsParted gone { id } parts { size actors { id } } }`;

const COLUMNS = `scope totalCount componentCount ids names types kinds components componentsAfter truncated note
  measures { metric values ranks } measuresAfter { metric values ranks } from to tieCounts
  loss { text components tiesLost pairsParted gone { id } parts { size actors { id } } }`;

const measuresAt = (columns: readonly MetricColumn[], at: number) =>
  columns.flatMap(({ metric, ranks, values }) =>
    values[at] == null ? [] : [{ metric, value: values[at], rank: ranks[at] }],
  );

describe('Query.network', () => {
  const ask = askShipped();

  const networkOf = async (args: string) =>
    ((await ask(`{ network(${args}) { ${FIELDS} } }`)) as Query).network;
  const tiesOf = (filter: string) =>
    readAll<Tie>(ask, `ties(filter: ${filter})`, 'id parties { actor { id } role }');
  const tiesIn = ({ ties }: Network) => new Set(ties.map(({ tie }) => tie.id));
  const actorsIn = ({ actors }: Network) => new Set(actors.map(({ actor }) => actor.id));
  const idsOf = (of: readonly { readonly id: string }[]) => new Set(of.map(({ id }) => id));

  it('has the parties of the ties that meet the filter, and says which those are', async () => {
    const filter = '{ between: ["illinois", "china"], activeOn: "2010", activeTo: "2015" }';
    const network = await networkOf(`filter: ${filter}, manyParties: true`);

    const expected = await tiesOf(filter);
    const parties = expected.flatMap((tie) => tie.parties.map(({ actor }) => actor));
    expect(tiesIn(network)).toEqual(idsOf(expected));
    expect(actorsIn(network)).toEqual(idsOf(parties));
    expect(network.scope).toContain(
      'between Illinois and China, or anything in them; possibly active at some time from 2010 to 2015.',
    );
    expect(network.scope).toContain('Excluded: witnesses');
  });

  it('leaves ties of more than two parties out of its measures unless they are asked for', async () => {
    const filter = '{ kinds: [CLIMATE_AGREEMENT, MEMORANDUM, EXCHANGE] }';
    const without = await networkOf(`filter: ${filter}, first: 1000`);
    const all = await networkOf(`filter: ${filter}, first: 1000, manyParties: true`);
    const ties = await tiesOf(filter);
    const partiesOf = ({ parties }: Tie) =>
      new Set(parties.filter(({ role }) => role !== 'WITNESS').map(({ actor }) => actor.id));
    const many = ties.filter((tie) => partiesOf(tie).size > 2);
    const two = ties.filter((tie) => partiesOf(tie).size === 2);

    expect(many.length).toBeGreaterThan(2);
    expect(tiesIn(without)).toEqual(idsOf(two));
    expect(actorsIn(without)).toEqual(new Set(two.flatMap((tie) => [...partiesOf(tie)])));
    expect(without.scope).toContain(`and ${many.length} ties of more than two parties`);
    expect(tiesIn(all)).toEqual(idsOf([...two, ...many]));

    const { networkMap: map } = (await ask(
      `{ networkMap(filter: ${filter}) { totalCount ids components manyTies party partyTo } }`,
    )) as Query;
    expect([...map.manyTies].sort()).toEqual(many.map(({ id }) => id).sort());
    expect(map.totalCount).toBe(without.actors.length);
    const drawn = map.manyTies.map((id, at): [string, Set<unknown>] => {
      const parties = map.party.filter((_, one) => map.partyTo[one] === at);
      return [id, new Set(parties.map((position) => map.ids[position]))];
    });
    expect(new Map(drawn)).toEqual(new Map(many.map((tie) => [tie.id, partiesOf(tie)])));
    const alone = map.components.filter((component) => component === 0);
    expect(alone).toHaveLength(map.ids.length - map.totalCount);
  });

  it('measures nobody where each tie has more than two parties, and has the ties all the same', async () => {
    const { networkMap } = (await ask(
      `{ networkMap(filter: { between: ["ohio", "hefei"], types: [PARTNERSHIP] },
        metrics: [DEGREE, BETWEENNESS, CLOSENESS, PAGERANK, CONSTRAINT, CORE, COMMUNITY]) { totalCount manyTies } }`,
    )) as Query;

    expect(networkMap.totalCount).toBe(0);
    expect(networkMap.manyTies.length).toBeGreaterThan(0);
  });

  it('tells the actors by the first metric, the definition of each metric, and who stands where', async () => {
    const { actors, definitions, components } = await networkOf(
      'filter: { kinds: [SISTER_CITY] }, metrics: [BETWEENNESS, DEGREE]',
    );

    const values = actors.map(({ measures }) => measures[0]?.value ?? NaN);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(definitions.map(({ metric }) => metric)).toEqual(['BETWEENNESS', 'DEGREE']);
    expect(definitions.every(({ reference }) => /\d{4}/.test(reference))).toBe(true);
    expect(components).toBeGreaterThan(1);
    expect(actors.every(({ component }) => component >= 1 && component <= components)).toBe(true);
  });

  it('says that `first` cuts it off, and cuts by the first metric', async () => {
    const whole = await networkOf('filter: { kinds: [SISTER_STATE] }, first: 1000');
    const cut = await networkOf('filter: { kinds: [SISTER_STATE] }, first: 3');

    expect([whole.truncated, whole.note]).toEqual([false, null]);
    expect(cut.actors).toEqual(whole.actors.slice(0, 3));
    expect(cut.truncated).toBe(true);
    expect(cut.note).toBe(
      `Showing the first 3 of ${whole.actors.length} actors by degree; raise \`first\` to see more.`,
    );
  });

  it('costs as much as it may answer with', async () => {
    const costOf = async (first: number) => {
      const { limits } = (await ask(
        `{ limits { cost } network(first: ${first}) { actors { actor { id } } } }`,
      )) as Query;
      return limits.cost;
    };

    const [least, some, most] = [await costOf(1), await costOf(100), await costOf(1_000)];
    expect(most - least).toBeGreaterThan(8 * (some - least));
  });

  it('shows what falls apart when an actor goes: parts and brokerage, before and after', async () => {
    const { actors, components, loss } = await networkOf(
      'filter: { between: ["illinois", "china"] }, metrics: [BETWEENNESS], without: ["illinois"]',
    );

    const illinois = actors.find(({ actor }) => actor.id === 'illinois');
    expect([illinois?.componentAfter, illinois?.measuresAfter]).toEqual([null, []]);
    const others = actors.filter((one) => one !== illinois);
    expect(others.every(({ measuresAfter }) => measuresAfter.length === 1)).toBe(true);
    expect(loss?.gone).toEqual([{ id: 'illinois' }]);
    expect(loss?.components).toBeGreaterThan(components);
    expect(loss?.parts.flatMap((part) => part.actors.map(({ id }) => id))).toContain('china');
    expect(loss?.text).toContain(
      `Without "Illinois" the network has ${loss?.components} parts instead of ${components}`,
    );
  });

  it('shows what falls apart when a tie is removed, with any parties', async () => {
    const { components, loss, actors } = await networkOf(
      'filter: { kinds: [TRADE_OFFICE, SISTER_STATE], between: ["illinois", "china"] }, without: ["illinois--china--trade-office"]',
    );

    expect(loss).toMatchObject({ components: components + 1, tiesLost: 1, pairsParted: 2 });
    expect(actors.find(({ actor }) => actor.id === 'china')?.measuresAfter).toEqual([
      { metric: 'DEGREE', value: 0, rank: 3 },
    ]);
  });

  it('is the same in columns, with each pair once', async () => {
    const args =
      'filter: { between: ["ohio"] }, first: 1000, metrics: [BETWEENNESS, COMMUNITY], without: ["columbus-oh"]';
    const network = await networkOf(args);
    const { networkMap: map } = (await ask(
      `{ networkMap(${args.replace(' first: 1000,', '')}) { ${COLUMNS} } }`,
    )) as Query;

    expect(network.ties.length).toBeGreaterThan(20);
    const actors = map.ids.map((id, at) => ({
      actor: { id },
      component: map.components[at],
      measures: measuresAt(map.measures, at),
      componentAfter: map.componentsAfter[at],
      measuresAfter: measuresAt(map.measuresAfter, at),
    }));
    expect(actors.slice(0, map.totalCount)).toEqual(network.actors);
    expect(actors.slice(map.totalCount).every(({ measures }) => measures.length === 0)).toBe(true);
    const { loss, note, scope, truncated } = network;
    expect(map).toMatchObject({ loss, note, scope, truncated, componentCount: network.components });
    expect(map.totalCount).toBe(network.actors.length);
    const keyOf = (one: string, other: string) => [one, other].toSorted().join(' ');
    const counts = new Map<string, number>();
    for (const { from, to } of network.ties)
      counts.set(keyOf(from, to), (counts.get(keyOf(from, to)) ?? 0) + 1);
    const pairs = map.from.map((from, at) => [
      keyOf(map.ids[from] ?? '', map.ids[map.to[at] ?? -1] ?? ''),
      map.tieCounts[at],
    ]);
    expect(new Map(pairs as [string, number][])).toEqual(counts);
    expect(pairs.length).toBe(counts.size);

    const few = (await ask(
      '{ networkMap(filter: { between: ["ohio"] }, mostActors: 2) { ids names types truncated note } }',
    )) as Query;
    const first = (await ask(
      '{ network(filter: { between: ["ohio"] }, first: 2) { actors { actor { id name __typename } } } }',
    )) as Query;
    const { ids, names, types } = few.networkMap;
    const translated = (await ask(
      `{ networkMap(filter: { between: ["ohio"] }, mostActors: 2, in: ["zh"]) { names }
        actors: nodes(ids: ${JSON.stringify(ids)}) { ... on Actor { name(in: ["zh"]) } } }`,
    )) as Query & { readonly actors: readonly Actor[] };
    expect(translated.networkMap.names).toEqual(translated.actors.map(({ name }) => name));
    expect(
      ids.map((id, at) => ({ actor: { id, name: names[at], __typename: types[at] } })),
    ).toEqual(first.network.actors);
    expect(few.networkMap.note).toContain('Showing the first 2 of');
  });

  it('says where there is nothing to measure, and who is not in it', async () => {
    const { actors, note, loss } = await networkOf(
      'filter: { kinds: [MENTORSHIP], between: ["hefei"] }, without: ["ohio"]',
    );

    expect(actors).toEqual([]);
    expect(note).toBe(
      '"Ohio" has no tie that matches the filter, so nothing changes without it. No tie matches the filter.',
    );
    expect(loss?.text).toBe(
      'Nothing changes, because the network contains none of these actors or ties.',
    );
  });
});
