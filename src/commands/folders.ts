import { fileURLToPath } from 'node:url';

/** The shipped dataset, beside `src` as beside `dist`. */
export const SHIPPED = fileURLToPath(new URL('../../data/', import.meta.url));

/** Operations that are tested and that the playground offers. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
