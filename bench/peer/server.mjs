/** The peer behind its own Apollo server, without the plugins that cost time and that the bench does not use. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { profiled } from '../../src/neo4j/profiled.ts';
import { answerAbout, takeCosts } from '../servers/costs.ts';

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, PROFILE, TIMEOUT_MS } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  // A query rejected for lack of memory would be retried for half a minute.
  maxTransactionRetryTime: 1_000,
});
const counted = profiled(driver);
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
// Texts are ordered only where requested.
const features = { filters: { String: { GTE: true } } };
const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema(),
  includeStacktraceInErrorResponses: false,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
});
const contextValue = {
  executionContext: PROFILE ? counted.driver : driver,
  sessionConfig: { database: 'neo4j' },
  transaction: { timeout: Number(TIMEOUT_MS) },
};
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: () => Promise.resolve(contextValue),
});
answerAbout(url, () => takeCosts(counted));
