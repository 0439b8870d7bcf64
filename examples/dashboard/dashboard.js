import { subscribe } from './subscribe.js';

/** Of the server that serves this page. Another server works if it allows requests from other origins. */
const GRAPHQL = new URL('../graphql', import.meta.url);

const DECADES = `query Decades {
  dataset { version }
  tieStatistics(filter: { kinds: [SISTER_CITY, SISTER_STATE, FRIENDSHIP] }, by: [DECADE]) {
    total
    groups { keys { label } count }
  }
}`;

const CHANGES = `subscription Changes {
  changes {
    remaining
    changes {
      kind
      property
      before
      after
      subject {
        id
        ... on Actor { name }
        ... on Tie { name }
        ... on Event { name }
        ... on Policy { name }
        ... on Theme { name }
        ... on Source { title }
      }
      claim { value source { title url } reason }
    }
  }
}`;

const MOST_SHOWN = 100;
const LONGEST_PAUSE_MS = 30_000;

const WORDS = {
  RECORDED: 'recorded',
  RETIRED: 'withdrawn',
  JUDGED: 'reassessed',
  REMOVED: 'no longer in the data',
};

const at = (id) => document.getElementById(id);

/** Reconnects after each interruption and then reloads the numbers. */
for (let pause = 1_000; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
  try {
    const onOpen = () => {
      pause = 1_000;
      say('Connected.');
      void showDecades().catch(sayFault);
    };
    for await (const { data, errors } of subscribe(GRAPHQL, CHANGES, { onOpen })) {
      if (errors) sayFault(errors[0]);
      if (!data) continue;
      const { changes, remaining } = data.changes;
      showChanges(changes);
      if (remaining === 0) await showDecades();
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

async function showDecades() {
  const response = await fetch(GRAPHQL, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: DECADES }),
  });
  const { data, errors } = await response.json();
  if (!data) throw new Error(errors[0].message);
  const { total, groups } = data.tieStatistics;
  at('version').textContent = data.dataset.version;
  at('total').textContent = `${total} ties`;
  at('decades').replaceChildren(
    ...groups.map(({ keys, count }) => {
      const share = element('meter', [], { max: total, value: count });
      const cells = [keys[0].label, count, share].map((content) => element('td', [content]));
      return element('tr', cells);
    }),
  );
}

function showChanges(changes) {
  at('none').hidden = true;
  at('changes').prepend(...changes.map(toItem).toReversed());
  for (const old of [...at('changes').children].slice(MOST_SHOWN)) old.remove();
}

function toItem({ kind, property, before, after, subject, claim }) {
  const what = subject?.name ?? subject?.title ?? subject?.id ?? 'Removed entry';
  return element('li', [
    element('p', [element('strong', [what]), ` – ${property} ${WORDS[kind]}`]),
    element('p', [
      element('del', [before.join(', ') || 'nothing']),
      ' → ',
      element('ins', [after.join(', ') || 'nothing']),
    ]),
    ...(claim ? [element('p', ['Source: ', element('cite', [claim.source.title])])] : []),
    ...(claim?.reason ? [element('p', [claim.reason])] : []),
  ]);
}

/** Data becomes text, never markup. */
function element(name, children = [], attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
