/** Lets Node run TypeScript as the build would have it: without the names and the source maps that tsx adds, which cost time at every closure and error. */
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
