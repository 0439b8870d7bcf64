#!/usr/bin/env node
// Runs everything that a change needs: `npm run dev`.
import { requireNode } from './setup/node.mjs';

requireNode();
import('./dev/dev.mjs').then(({ dev }) => dev(process.env));
