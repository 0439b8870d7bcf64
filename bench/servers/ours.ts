/** Our server for the Neo4j that the settings name; it logs nothing, like the peer. */
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { openServer } from '../../src/server/openServer.ts';
import { answerAbout } from './costs.ts';

const config = readConfig();
const { address } = config;
if (address === null) throw new Error('Set `NEO4J_URI` and `NEO4J_PASSWORD`.');
const { url } = await openServer({ config, address, port: 0, log: pino({ level: 'silent' }) });
answerAbout(`${url}/graphql`);
