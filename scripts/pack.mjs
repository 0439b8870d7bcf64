#!/usr/bin/env node
// Builds what a package has: `npm pack` runs it first.
import { setUp } from './setup/setUp.mjs';

await setUp({ env: process.env, neo4j: false, browser: false });
