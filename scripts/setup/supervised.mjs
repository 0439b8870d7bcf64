import { launchHere } from './launch.mjs';

/** It ends, as by SIGTERM, when its supervisor is gone. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
await launchHere(process.argv, process.env);
