import type { Core } from '../en/index.ts';
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
  ...{ language: 'zh', tag: 'zh-Hans', namesIn: ['zh-Hans', 'zh'], count },
  ...{ app, dates, drawing, home, numbered, parts, terms, views },
};
