import { subscribe } from './subscribe.js';

/** Beside the server's own page; another server's address, if it lets pages of others ask it. */
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
  JUDGED: 'judged anew',
  REMOVED: 'no longer in the data',
};

const at = (id) => document.getElementById(id);

/** Listens for ever: whoever was away asks anew for what it shows. */
for (let pause = 1_000; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
  try {
    const onOpen = () => {
      pause = 1_000;
      say('Listening.');
      void showDecades().catch(sayFault);
    };
    for await (const { data, errors } of subscribe(GRAPHQL, CHANGES, { onOpen })) {
      if (errors) sayFault(errors[0]);
      if (!data) continue;
      const { changes, remaining } = data.changes;
      showChanges(changes);
      if (remaining === 0) await showDecades();
    }
    say('The server has ended the stream; listening again in a moment.');
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
  const what = subject?.name ?? subject?.title ?? subject?.id ?? 'What is no longer on record';
  return element('li', [
    element('p', [element('strong', [what]), ` – ${property} ${WORDS[kind]}`]),
    element('p', [
      element('del', [before.join(', ') || 'nothing']),
      ' → ',
      element('ins', [after.join(', ') || 'nothing']),
    ]),
    ...(claim ? [element('p', ['By ', element('cite', [claim.source.title])])] : []),
    ...(claim?.reason ? [element('p', [claim.reason])] : []),
  ]);
}

/** What came from the record becomes text, never markup. */
function element(name, children = [], attributes = {}) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
