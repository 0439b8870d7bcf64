import { requireNode } from './setup/node.mjs';

requireNode();
import('./setup/suite.mjs').then(({ runSuite }) => runSuite(process.argv.slice(2), process.env));
