import type { Contributions, Core, Prose, Rooms, Words } from './en/index.ts';
import { unloaded as english } from './en/unloaded.ts';
import { languageFor } from './language.ts';
import type { Language } from './languages.ts';
import { unloaded as chinese } from './zh/unloaded.ts';

/**
 * The words of the pages in the reader's language: those of all views once `loadRooms` has ended, those of contributions once
 * `loadContributions` has.
 */
export let words: Words;

/** What is said where the words could not be loaded. */
export const unloaded = () => ({ en: english, zh: chinese })[languageFor(location.href)];

interface Catalog {
  readonly core: () => Promise<{ readonly catalog: Core }>;
  readonly rooms: () => Promise<{ readonly rooms: Rooms }>;
  readonly contributions: () => Promise<{ readonly contributions: Contributions }>;
  readonly prose: () => Promise<{ readonly prose: Prose }>;
}

const CATALOGS: Readonly<Record<Language, Catalog>> = {
  en: {
    core: () => import('./en/index.ts'),
    rooms: () => import('./en/rooms.ts'),
    contributions: () => import('./en/desk.ts'),
    prose: () => import('./en/prose.ts'),
  },
  zh: {
    core: () => import('./zh/index.ts'),
    rooms: () => import('./zh/rooms.ts'),
    contributions: () => import('./zh/desk.ts'),
    prose: () => import('./zh/prose.ts'),
  },
};

/** Loads the words of one language and marks the page as being in it. */
export async function loadWords(language: Language = languageFor(location.href)): Promise<void> {
  const { catalog } = await CATALOGS[language].core();
  words = catalog as Words;
  document.documentElement.lang = words.tag;
}

/** Loads the words of the views beyond the home page. */
export async function loadRooms(): Promise<void> {
  const { rooms } = await CATALOGS[words.language].rooms();
  words = { ...words, ...rooms };
}

/** Loads the words of proposals and of their form. */
export async function loadContributions(): Promise<void> {
  const { contributions } = await CATALOGS[words.language].contributions();
  words = { ...words, ...contributions };
}

/** The pages to be read, which only their views need. */
export async function loadProse(): Promise<Prose> {
  const { prose } = await CATALOGS[words.language].prose();
  return prose;
}
