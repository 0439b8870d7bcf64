import { LANGUAGES, type Language } from '../languages.ts';
import { app } from './app.ts';
import { dates } from './dates.ts';
import { drawing } from './drawing.ts';
import { home } from './home.ts';
import { numbered } from './numbered.ts';
import { count } from './numbers.ts';
import { parts } from './parts.ts';
import type { contributions } from './desk.ts';
import type { prose } from './prose.ts';
import type { rooms } from './rooms.ts';
import { terms } from './terms.ts';
import { views } from './views.ts';

/** By the part of the pages that the words are for. */
const core = { app, dates, drawing, home, numbered, parts, terms, views };

/** The words that every view needs, in one language. */
export interface Core extends Readonly<typeof core> {
  readonly language: Language;

  /** The tag of BCP 47. */
  readonly tag: string;

  /** The languages to ask names of actors in; empty for their common names. */
  readonly namesIn: readonly string[];
  readonly count: (number: number) => string;
}

export type Rooms = Readonly<typeof rooms>;
export type Contributions = Readonly<typeof contributions>;
export type Prose = Readonly<typeof prose>;
export type Words = Core & Rooms & Contributions;

export const catalog: Core = { ...LANGUAGES.en, language: 'en', count, ...core };
