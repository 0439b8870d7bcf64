import type { Core } from '../en/index.ts';
import { LANGUAGES } from '../languages.ts';
import { app } from './app.ts';
import { dates } from './dates.ts';
import { drawing } from './drawing.ts';
import { home } from './home.ts';
import { numbered } from './numbered.ts';
import { count } from './numbers.ts';
import { parts } from './parts.ts';
import { terms } from './terms.ts';
import { views } from './views.ts';

export const catalog: Core = {
  ...{ ...LANGUAGES.zh, language: 'zh', count },
  ...{ app, dates, drawing, home, numbered, parts, terms, views },
};
