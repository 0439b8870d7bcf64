import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { Desk } from '../../contributions/desk/desk.ts';
import type { Graph } from '../../neo4j/graph.ts';
import type { Model } from '../../compose/model/model.ts';
import type { Answers, RunOperation } from '../answers/answers.ts';
import type { TellDataset } from '../dataset/tellDataset.ts';
import type { RequestContext } from '../protocol/context.ts';
import type { Mask } from '../protocol/mask.ts';
import type { ReadRequest } from './readRequest.ts';

/** What is served, and how. */
export interface Service {
  readonly config: Config;
  readonly model: Model;
  readonly graph: Graph;
  readonly log: Logger;
  /** Where contributions are taken; null if nowhere, or not yet. */
  readonly desk: () => Desk | null;
}

/** What doors share. */
export interface Doors extends Service {
  /** Admits each request to a door. */
  readonly admission: RouteShorthandOptions;
  readonly answers: Answers;
  readonly readRequest: ReadRequest;
  readonly run: RunOperation;
  /** Begins an operation in the name of the client of a request. */
  readonly open: (request: FastifyRequest, reply: FastifyReply) => RequestContext;
  readonly mask: Mask;
  readonly dataset: TellDataset;
  /** What answers and files depend on beside the record: the code and the limits. */
  readonly seed: string;
}
