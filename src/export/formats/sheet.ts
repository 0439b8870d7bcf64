import { Readable } from 'node:stream';
import { quoteFormula } from '../../record/words/formula.ts';
import { kindText, typeLabelOf } from '../../kindText.ts';
import type { Format, WriteChoices } from '../openExport.ts';
import type { Head } from '../head.ts';
import type { ToldActor, ToldTie } from '../things/things.ts';
import { BYTE_ORDER_MARK, createTable } from './csv.ts';
import { EVIDENCE } from '../../words/en/evidence.ts';

/**
 * One table of ties for people, with names; what a reader must know of it is told in lines that begin with `#`, after the last row. An
 * interrupted file lacks them.
 */
export const sheet: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  async *write(head, content, writing) {
    yield BYTE_ORDER_MARK;
    const rows = createTable(quoteFormula)(columnsFor(writing), content.toldTies(writing.in));
    yield* rows as AsyncIterable<Uint8Array>;
    yield* createTable((text) => text)(NOTE, Readable.from([notesOf(head)]), { header: false });
  },
};

type Party = ToldTie['parties'][number];

function columnsFor({ linkTo }: WriteChoices) {
  const columns: Readonly<Record<string, (tie: ToldTie) => string | null | undefined>> = {
    ...partnerColumns('A', 0),
    ...partnerColumns('B', 1),
    'further parties': (tie) => restOf(tie).map(partyText).join('; '),
    kind: ({ kind }) => typeLabelOf(kind),
    since: ({ start }) => textOf(start),
    until: ({ end }) => textOf(end),
    'last seen': lastSeenText,
    status: ({ status, isSetAside }) => (isSetAside ? 'set aside' : kindText(status)),
    'status as of': ({ statusAsOf }) => textOf(statusAsOf),
    evidence: ({ record }) => EVIDENCE[record.confidence.basis],
    sources: ({ record }) => record.sources.map(({ title }) => title).join(' | '),
    'source addresses': ({ record }) => record.sources.map(({ url }) => url ?? '').join(' | '),
    page: linkTo,
    'since earliest': ({ start }) => start?.earliest,
    'since latest': ({ start }) => start?.latest,
    id: ({ id }) => id,
    'id A': (tie) => principalsOf(tie)[0]?.actor.id,
    'id B': (tie) => principalsOf(tie)[1]?.actor.id,
  };
  return Object.entries(columns).map(([name, valueOf]) => ({ name, valueOf }));
}

function partnerColumns(letter: string, at: number) {
  const partyOf = (tie: ToldTie) => principalsOf(tie)[at]?.actor;
  return {
    [`partner ${letter}`]: (tie: ToldTie) => partyOf(tie)?.name,
    [`country ${letter}`]: (tie: ToldTie) => countryOf(partyOf(tie)),
    [`level ${letter}`]: (tie: ToldTie) => levelOf(partyOf(tie)),
  };
}

const principalsOf = ({ parties }: ToldTie) => parties.filter(({ role }) => role !== 'WITNESS');

/** The parties that have no columns of their own. */
function restOf(tie: ToldTie): readonly Party[] {
  const [one, other] = principalsOf(tie);
  return tie.parties.filter((party) => party !== one && party !== other);
}

function partyText({ role, actor }: Party): string {
  const about = [countryOf(actor), ...(role === 'WITNESS' ? ['witness'] : [])];
  const told = about.filter(Boolean).join(', ');
  return told ? `${actor.name} (${told})` : actor.name;
}

function countryOf(actor: ToldActor | undefined): string | undefined {
  const place = actor?.seat ?? actor;
  return place?.__typename === 'Country' ? place.name : place?.country?.name;
}

const levelOf = (actor: ToldActor | undefined) => actor?.__typename.toLowerCase();

const textOf = (date: { readonly text: string } | null | undefined) => date?.text;

/** When a list or another source last has it. */
function lastSeenText({ lastConfirmed, lastListed, standing }: ToldTie): string | undefined {
  if (standing === 'NOT_ON_LATER_LISTS') return 'not on later lists';
  const isListed = (lastListed?.latest ?? '') > (lastConfirmed?.latest ?? '');
  const text = textOf(isListed ? lastListed : lastConfirmed);
  return standing === 'LISTED_DESPITE_CALL'
    ? `${text ?? ''}, despite a call to end such ties`
    : text;
}

const NOTE = [{ name: 'note', valueOf: (note: string) => note }];

function notesOf({ dataset, exportedAt, counts, query, variables }: Head): readonly string[] {
  return [
    `${counts.ties} ties on record; not all that there are.`,
    `${dataset.name}, version ${dataset.version}, under ${dataset.licence}; exported ${exportedAt}.`,
    `Selected by: ${query.replace(/\s+/g, ' ').trim()} with ${JSON.stringify(variables)}`,
  ].map((note) => `# ${note}`);
}
