/**
 * Lets Node run TypeScript as built, without the names and source maps that tsx adds, which cost time for
 * every closure and error.
 */
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
