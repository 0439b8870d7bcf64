import { references } from './fact.ts';

/** The subject headings of a subject. */
export const themes = references('themes', ['Theme'], 'ABOUT_THEME');
