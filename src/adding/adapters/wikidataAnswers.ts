import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Files, readFiles } from '../../record/files/readFiles.ts';
import { writeTexts } from '../../record/files/writeTexts.ts';
import { readActorRows } from '../../record/matching/readRegister.ts';
import { ACTOR_KINDS } from '../../record/tables/actorTables.ts';
import type { AdapterInput } from '../adapter.ts';
import { amount, readAs, readJsonFile } from '../input/input.ts';
import { type Endpoint, Results, askSparql } from '../input/sparql.ts';
import { QUESTIONS, type WikiQuestion } from './wikidataQuestions.ts';

/**
 * Asks an endpoint for what Wikidata says of the places on record, and keeps each answer as a file in the job folder: a run that was
 * interrupted asks only for what is missing. Returns the files.
 */
export async function askWikidata(
  input: AdapterInput,
): Promise<Pick<AdapterInput, 'files' | 'settings'>> {
  const { settings, folder, job } = input;
  const answers = await createAnswers(join(job, 'answers'), input);
  const { items, numbers } = placesIn(await readFiles(folder));
  // What the record has by these answers is not asked about again.
  const added = new Set([...answers.leadTo('numbered'), ...answers.about('partners')]);
  const own = items.filter((item) => !added.has(item));
  await answers.ask('merged', own);
  await answers.ask('numbered', numbers);
  const all = new Set([...own, ...answers.leadTo('merged'), ...answers.leadTo('numbered')]);
  await answers.ask('ties', [...all]);
  await answers.ask(
    'partners',
    answers.leadTo('ties').filter((item) => !all.has(item)),
  );
  // Nothing follows from the contact, nor from the number of questions.
  const told = { ...settings, contact: '', batch: '', asOf: answers.day() };
  return { files: answers.files(), settings: told };
}

/** The items of the places on record, and the numbers in GeoNames of those without one. */
function placesIn(files: Files) {
  const kinds: readonly string[] = [...ACTOR_KINDS.City, ...ACTOR_KINDS.State];
  const places = readActorRows(files)
    .actors.filter(({ kind }) => kinds.includes(kind))
    .map(({ identifiers }) => {
      const valuesOf = (named: string, form: RegExp) =>
        identifiers.flatMap(({ scheme, value }) =>
          scheme === named && form.test(value) ? [value] : [],
        );
      return { items: valuesOf('WIKIDATA', ITEM), numbers: valuesOf('GEONAMES', /^\d+$/) };
    });
  return {
    items: places.flatMap(({ items }) => items),
    numbers: places.flatMap(({ items, numbers }) => (items.length > 0 ? [] : numbers)),
  };
}

const ITEM = /^Q\d+$/;

type Name = keyof typeof QUESTIONS;

/** An answer as it is kept, in the form of a result. */
const Kept = Results.extend({
  asked: z.object({
    question: z.enum(Object.keys(QUESTIONS) as [Name, ...Name[]]),
    values: z.array(z.string()),
    endpoint: z.string(),
    day: z.string(),
  }),
});

type Kept = z.infer<typeof Kept>;

/** What has to be known of an answer to ask the next questions. */
interface Answer {
  readonly asked: Kept['asked'];
  readonly leadsTo: ReadonlySet<string>;
}

function toAnswer({ asked, results }: Kept): Answer {
  const { leadsTo }: WikiQuestion = QUESTIONS[asked.question];
  const items = results.bindings.flatMap((row) => leadsTo(row) ?? []);
  return { asked, leadsTo: new Set(items.filter((item) => ITEM.test(item))) };
}

async function createAnswers(folder: string, { settings, now, onNotice }: AdapterInput) {
  const endpoint = { ...endpointOf(settings), onNotice };
  const size = sizeOf(settings.batch);
  const answers = await keptIn(folder, endpoint);
  const to = (name: Name) => [...answers.values()].filter(({ asked }) => asked.question === name);
  const about = (name: Name) => to(name).flatMap(({ asked }) => asked.values);

  async function askBatch(question: Name, values: readonly string[], what: string): Promise<void> {
    const query = QUESTIONS[question].query(values);
    const { results } = await askSparql({ query, what }, endpoint);
    const day = (now ?? new Date()).toISOString().slice(0, 10);
    const kept = { asked: { question, values: [...values], endpoint: endpoint.url, day }, results };
    const file = `${question}-${String(to(question).length + 1).padStart(5, '0')}.json`;
    await writeTexts(folder, new Map([[file, JSON.stringify(kept)]]));
    answers.set(join(folder, file), toAnswer(kept));
  }
  return {
    /** The places that a question was asked about. */
    about,
    /** The items that the answers to a question lead to. */
    leadTo: (name: Name) => to(name).flatMap(({ leadsTo }) => [...leadsTo]),
    /** Asks about the places that it was not asked about before. */
    async ask(name: Name, values: readonly string[]): Promise<void> {
      const done = new Set(about(name));
      const open = [...new Set(values)].filter((value) => !done.has(value)).sort();
      for (let at = 0; at < open.length; at += size) {
        const batch = open.slice(at, at + size);
        const span = `${amount(at + 1)} to ${amount(at + batch.length)} of ${amount(open.length)}`;
        const what = `${QUESTIONS[name].what}, ${span} (${batch[0] ?? ''} to ${batch.at(-1) ?? ''})`;
        onNotice?.(`Asking for ${what}.`);
        await askBatch(name, batch, what);
      }
    },
    files: () => [...answers.keys()].sort(),
    /** The day of the first. */
    day: () => [...answers.values()].map(({ asked }) => asked.day).sort()[0] ?? '',
  };
}

async function keptIn(folder: string, { url }: Endpoint): Promise<Map<string, Answer>> {
  const names = await readdir(folder).catch((): string[] => []);
  const answers = new Map<string, Answer>();
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    const path = join(folder, name);
    const json = await readJsonFile(path);
    const kept = await readAs('an answer that was kept', `"${path}"`, () => Kept.parse(json));
    if (kept.asked.endpoint !== url)
      throw new Error(
        `Expected answers of "${url}" in "${folder}", but they are of "${kept.asked.endpoint}". Name another job folder with --job.`,
      );
    answers.set(path, toAnswer(kept));
  }
  return answers;
}

function endpointOf({ endpoint = '', contact }: AdapterInput['settings']): Endpoint {
  const isAddress = URL.canParse(endpoint) && /^https?:$/.test(new URL(endpoint).protocol);
  if (!isAddress)
    throw new Error(`Expected the address of a SPARQL endpoint, but got "${endpoint}".`);
  if (contact !== undefined && !/^[\x20-\x7e]+$/.test(contact))
    throw new Error(
      `Expected an address of mail or of a page as the contact, but got "${contact}".`,
    );
  return { url: endpoint, contact };
}

/** How many places one question is about. */
function sizeOf(batch = '100'): number {
  if (!/^[1-9]\d{0,2}$/.test(batch))
    throw new Error(`Expected a number from 1 to 999 as the batch, but got "${batch}".`);
  return Number(batch);
}
