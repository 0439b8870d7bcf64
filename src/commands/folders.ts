import { fileURLToPath } from 'node:url';

/** The shipped dataset, beside `src` as beside `dist`. */
export const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));
