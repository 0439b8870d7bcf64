#!/usr/bin/env node
import { requireNode } from './setup/node.mjs';

requireNode();
import('./setup/launch.mjs').then(({ launch }) => launch(process.argv, process.env));
