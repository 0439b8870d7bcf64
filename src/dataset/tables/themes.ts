import { references } from './fact.ts';

/** The headings that a subject falls under. */
export const themes = references('themes', ['Theme'], 'ABOUT_THEME');
