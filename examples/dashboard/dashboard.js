import { subscribe } from './subscribe.js';

/** Of the server that serves this page. Another server works if it allows requests from other origins. */
const GRAPHQL = new URL('../graphql', import.meta.url);

/** An alias tells which page of the explorer a subject has. */
const NAMES = `
  id
  ... on Actor { name actor: id }
  ... on Tie { name tie: id }
  ... on Event { name }
  ... on Policy { name }
  ... on Theme { name }
  ... on Impact { indicator }
  ... on Source { title source: id }
`;

const STATE = `query Dashboard {
  dataset { version }
  changes(since: "2000-01-01T00:00:00Z", last: 10) {
    edges { node { at kind claim {
      property value form reason source { title }
      subject { ${NAMES} }
    } } }
  }
  ties(filter: { hasStart: true }, first: 8) {
    edges { node { id tie: id name start { text } record { contested { property values { text claims { form } } } } } }
  }
  contested: ties(filter: { contested: true }, orderBy: { field: CHANGED, direction: DESC }, first: 8) {
    edges { node { id tie: id name record { contested { property values { text claims { form } } } } } }
  }
  policies(first: 6, orderBy: { field: WHEN, direction: DESC }) {
    totalCount
    edges { node { id name when { text } effects(first: 100) { totalCount edges { node { effect } } } } }
  }
  countries: tieStatistics(by: [COUNTRY]) { total groups { keys { label } count } }
  decades: tieStatistics(by: [DECADE]) { total groups { keys { label } count } }
}`;

const CHANGES = `subscription Changes {
  changes {
    isListed
    remaining
    changes {
      kind
      property
      before
      after
      subject { ${NAMES} }
      claim { form source { title } reason }
    }
  }
}`;

const MOST_SHOWN = 10;
const LONGEST_PAUSE_MS = 30_000;

const WORDS = {
  RECORDED: 'recorded',
  RETIRED: 'withdrawn',
  JUDGED: 'reassessed',
  REMOVED: 'no longer in the data',
};

const at = (id) => document.getElementById(id);

await showState({ fresh: true }).catch(sayFault);

/** Reconnects after each interruption and then reads the state again. */
for (let pause = 1_000; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
  try {
    const onOpen = () => {
      pause = 1_000;
      say('Connected.');
      void showState({ fresh: true }).catch(sayFault);
    };
    for await (const { data, errors } of subscribe(GRAPHQL, CHANGES, { onOpen })) {
      if (errors) sayFault(errors[0]);
      if (!data) continue;
      const { changes, isListed, remaining } = data.changes;
      showChanges(changes.map(reportedItem));
      if (remaining === 0) await showState({ fresh: !isListed });
    }
    say('The server closed the stream. Reconnecting …');
  } catch (error) {
    sayFault(error);
  }
  await new Promise((resolve) => setTimeout(resolve, pause));
}

function say(text) {
  at('state').textContent = text;
}

function sayFault({ message }) {
  say(`${message} Trying again.`);
}

/** The changes too if it is fresh; else they come as they happen. */
async function showState({ fresh }) {
  const response = await fetch(GRAPHQL, {
    method: 'POST',
    // This page is in English, whatever its reader's browser prefers.
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query: STATE }),
  });
  const { data, errors } = await response.json();
  if (!data) throw new Error(errors[0].message);
  const { changes, contested, countries, dataset, decades, policies, ties } = data;
  at('version').textContent = dataset.version;
  at('total').textContent = countOf(decades.total, 'tie');
  if (fresh) {
    at('changes').replaceChildren();
    showChanges(changes.edges.map(({ node }) => recordedItem(node)).toReversed());
  }
  at('ties').replaceChildren(...ties.edges.map(({ node }) => tieItem(node)));
  at('contested').replaceChildren(...contested.edges.map(({ node }) => contestItem(node)));
  at('laws').replaceChildren(...policies.edges.map(({ node }) => lawItem(node)));
  showCounts('countries', countries, 12);
  showCounts('decades', decades, Infinity);
}

function contestItem({ record, ...tie }) {
  const says = record.contested.map((contest) => `${contest.property}: ${allOf(contest)}`);
  return item([link(tie)], [says.join('; ')]);
}

function contestOf({ record }, property) {
  return record.contested.find((contest) => contest.property === property);
}

function allOf({ values }) {
  return values.map(({ text, claims: [claim] }) => valueText(text, claim)).join(' or ');
}

function tieItem(tie) {
  const contest = contestOf(tie, 'start');
  return item([link(tie)], [contest ? allOf(contest) : tie.start.text]);
}

function lawItem({ effects, when, ...policy }) {
  const kinds = Object.groupBy(effects.edges, ({ node }) => node.effect);
  const did = Object.entries(kinds).map(([effect, of]) => `${wordsOf(effect)} ${of.length}`);
  const rest = effects.totalCount > effects.edges.length ? `, of ${effects.totalCount} in all` : '';
  const says = effects.totalCount === 0 ? 'no effect on a tie is recorded' : did.join(', ') + rest;
  return item([link(policy)], [`${when?.text ?? 'date unknown'}: ${says}`]);
}

/** The groups by size; of many only the first, with the number of the others. */
function showCounts(id, { groups, total }, most) {
  const sorted = most === Infinity ? groups : groups.toSorted((a, b) => b.count - a.count);
  const says = at(`${id}-says`);
  if (says) {
    const more = groups.length - most;
    says.textContent = `A tie counts with each of its countries. ${more > 0 ? `${more} with fewer ties are not shown.` : ''}`;
  }
  at(id).replaceChildren(
    ...sorted.slice(0, most).map(({ keys, count }) => {
      const share = element('meter', [], { max: total, value: count });
      return element(
        'tr',
        [keys[0].label, count.toLocaleString('en'), share].map((content) =>
          element('td', [content]),
        ),
      );
    }),
  );
}

/** The latest first; those that no longer fit go. */
function showChanges(items) {
  at('changes').prepend(...items.slice(0, MOST_SHOWN));
  for (const old of [...at('changes').children].slice(MOST_SHOWN)) old.remove();
}

function recordedItem({ at: when, kind, claim }) {
  const said = [element('ins', [valueText(claim.value, claim)]), ` (${when.slice(0, 10)})`];
  return changeItem({ ...claim, kind, said });
}

function reportedItem({ before, after, claim, ...change }) {
  const textOf = (values) => values.map((value) => valueText(value, claim)).join(', ');
  const [old, now] = [before, after].map((values) => textOf(values) || 'nothing');
  return changeItem({
    ...change,
    ...claim,
    said: [element('del', [old]), ' → ', element('ins', [now])],
  });
}

function changeItem({ kind, property, subject, said, source, reason }) {
  return item(
    [subject ? link(subject) : 'Removed entry', ` – ${property} ${WORDS[kind]}`],
    said,
    ...(source ? [['Source: ', element('cite', [source.title])]] : []),
    ...(reason ? [[reason]] : []),
  );
}

/** A term of the schema, like `SISTER_CITY`, becomes words; ids, codes and other values stay as they are. */
function valueText(value, claim) {
  return claim?.form === 'TERM' ? value.replace(/[A-Z_]{4,}/g, wordsOf) : value;
}

function wordsOf(term) {
  return term.toLowerCase().replaceAll('_', ' ');
}

function item(...lines) {
  return element(
    'li',
    lines.map((line) => element('p', line)),
  );
}

function titleOf({ id, name, title, indicator }) {
  return name ?? title ?? indicator ?? id;
}

function link(subject) {
  const view = ['actor', 'tie', 'source'].find((name) => subject[name]) ?? 'subject';
  return element('a', [titleOf(subject)], {
    href: `../${view}/${encodeURIComponent(subject.id)}`,
  });
}

function countOf(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Data becomes text, never markup. */
function element(name, children = [], attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
