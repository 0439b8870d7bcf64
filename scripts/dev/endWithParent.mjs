import { isMainThread } from 'node:worker_threads';
import { endWithParent } from '../setup/parent.mjs';

// Imported first by each process of `npm run dev`, so that none is left if the first of them is killed.
if (isMainThread) endWithParent();
