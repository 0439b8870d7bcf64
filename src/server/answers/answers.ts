import { hash as digestOf } from 'node:crypto';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  OperationTypeNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../config.ts';
import type { Graph } from '../../neo4j/graph.ts';
import type { Model } from '../../compose/model/model.ts';
import { type RecordState, type SeenState, readState } from '../../graph/oneState.ts';
import type { OperationStore } from '../../graph/operationStore.ts';
import { threadTurn } from '../../turns/thread.ts';
import type { Language } from '../../words/languages.ts';
import { parseDocument } from '../cost/checkDocument.ts';
import { coerced, operationIn } from '../cost/operation.ts';
import type { Report, RequestContext } from '../protocol/context.ts';
import type { GraphQLRequest } from '../protocol/request.ts';
import { type Coding, encode } from './encode.ts';
import { createSingleFlight } from './singleFlight.ts';
import { createLease } from './lease.ts';

type Result = FormattedExecutionResult;

/** Runs an operation. */
export type RunOperation = (asked: GraphQLRequest, context: RequestContext) => Promise<Result>;

export interface AnswersOptions {
  readonly graph: Graph;
  readonly model: Model;
  /** With the most bytes of all kept answers; 0 keeps none. */
  readonly config: Pick<Config, 'answerCacheBytes' | 'isRouted' | 'limits'>;
  /** What answers depend on beside the record: the code and the limits. */
  readonly seed: string;
  readonly run: RunOperation;
  readonly store: OperationStore;
}

/** An answer that is right for as long as the record is in the state that it shows. */
export interface KeptAnswer {
  /** What was asked. */
  readonly key: string;
  /** The state of the record that it shows. */
  readonly state: string;
  readonly etag: string;
  readonly body: Buffer;
  readonly coded: Map<Coding, Buffer>;
  readonly operation: string | undefined;
  readonly cost: number | undefined;
}

/** One answer may have this share of the memory for all. */
const SHARE = 1 / 8;
/** What an entry takes besides its bytes: its key and its places in tables. */
const ENTRY_BYTES = 700;

type MadeAnswer = Pick<KeptAnswer, 'body' | 'cost' | 'operation'>;

export type AnswerOutcome =
  /** The client has the answer. */
  | { readonly etag: string }
  | { readonly kept: KeptAnswer }
  /** It has errors, is too large to keep, or another run could find more. `body` is its JSON, where that is known. */
  | { readonly result: Result; readonly body?: Buffer };

export type Answers = ReturnType<typeof createAnswers>;

/** An answer of this cost can be megabytes. */
const LARGE_COST = 5_000;

/** Answers wait for the lease, but no longer than this for a busy Neo4j. */
const LEASE_MS = 1_000;

/**
 * Keeps answers for as long as the record stays as it is. A kept answer is given only while the lease tells that no other state of
 * the record can have been committed, so that it is what the record would answer at that moment. Equal operations at the same time
 * are run once.
 */
export function createAnswers(options: AnswersOptions) {
  const { config, run } = options;
  const kept = createKeptAnswers(options);
  const questionOf = createQuestionOf(options);
  const singleFlight = createSingleFlight<AnswerOutcome>();
  const { knownFor, lease } = kept;
  return {
    ...{ bytes: kept.bytes, codedOf: kept.codedOf, forget: lease.forget },
    /** The state of the record at this moment; undefined if it cannot be told. Where no answers are kept, the record is asked each time. */
    async present(): Promise<RecordState | undefined> {
      if (config.answerCacheBytes === 0) return (await kept.read().catch(() => null))?.state;
      if (lease.state() === undefined) await lease.renew();
      else lease.renewEarly();
      return lease.state();
    },
    /** `held` are the tags of the answers that the client has. */
    async answer(
      asked: GraphQLRequest,
      context: RequestContext,
      held: readonly string[],
    ): Promise<AnswerOutcome> {
      const question =
        config.answerCacheBytes === 0 ? undefined : questionOf(asked, context.language);
      if (question === undefined) return { result: await run(asked, context) };
      const { key } = question;
      if (lease.state() === undefined && (kept.has(key) || held.length > 0)) await lease.renew();
      const join = () => singleFlight.join(key, context.signal).then(() => knownFor(key, held));
      const known = knownFor(key, held) ?? (await join());
      if (!known) return singleFlight.run(key, () => answerAnew(question, context));
      question.keepDocument();
      lease.renewEarly();
      report(known, context.report);
      return known;
    },
  };

  async function answerAnew({ key, asked, whileParsed }: Question, context: RequestContext) {
    let seen: SeenState = {};
    const onAnswered = (told: SeenState) => void (seen = told);
    const result = await whileParsed(() => run(asked, { ...context, onAnswered }));
    const { state, sentAt, isCutShort } = seen;
    if (state && sentAt && !config.isRouted) lease.learn({ state, sentAt });
    if (result.errors || !state?.version || isCutShort) return { result };
    if ((context.report.cost ?? 0) >= LARGE_COST) await threadTurn(context, context.signal);
    const body = Buffer.from(JSON.stringify(result));
    const { operation, cost } = context.report;
    const answer = await kept.keep(key, state, { body, operation, cost });
    return answer ? { kept: answer } : { result, body };
  }
}

/** A query that can be answered. */
type Question = NonNullable<ReturnType<ReturnType<typeof createQuestionOf>>>;

/**
 * Reads what a request asks: its operation, its language, and the variables that the operation declares, with their defaults. Others change nothing. Undefined if it
 * is no query that can be answered; the run tells the client why.
 */
function createQuestionOf({ model, store, config: { limits } }: AnswersOptions) {
  const hasPassing = createPassingCheck(model);
  return (asked: GraphQLRequest, language: Language) => {
    try {
      const parse = (text: string) => parseDocument(text, limits.maxTokens);
      const found = store.documentOf(asked.query, parse);
      const { document, hash } = found;
      const operation = operationIn(document, asked.operationName, OperationTypeNode.QUERY);
      if (hasPassing(document)) return undefined;
      const variables = coerced(model, operation, asked.variables);
      return {
        /** Equal for requests that ask the same. */
        key: hashOf([hash, operation.name?.value ?? null, variables, language]),
        /** With the variables as the schema reads them, so that only what is in the key can affect the answer. */
        asked: { ...asked, variables },
        /** Keeps its document: one that has a kept answer was accepted before. */
        keepDocument: () => store.accept(document),
        /** Runs it without parsing its document again. */
        whileParsed: <Done>(run: () => Promise<Done>) => store.lend(found, run),
      };
    } catch {
      return undefined;
    }
  };
}

/** Whether a document may select what is not of the record alone; a field of another type with such a name counts too. */
function createPassingCheck({ computed }: Model) {
  const passing = [...computed].filter(([, { isPassing }]) => isPassing);
  const names = passing.map(([at]) => at.replace(/^.*\./, ''));
  const checked = new WeakMap<DocumentNode, boolean>();
  return (document: DocumentNode): boolean => {
    const known = checked.get(document);
    if (known !== undefined) return known;
    let found = false;
    visit(document, {
      Field: ({ name }) => {
        found ||= names.includes(name.value);
      },
    });
    checked.set(document, found);
    return found;
  };
}

/** Coercion puts variables and the fields of inputs in the order of their declaration. */
function hashOf(value: unknown): string {
  return digestOf('sha256', JSON.stringify(value), 'base64url');
}

/** The answers that are kept within that many bytes, each with a tag for its state of the record; what was asked for longest ago is dropped. */
function createKeptAnswers({ config, graph, model, seed }: AnswersOptions) {
  const maxSize = Math.max(1, config.answerCacheBytes);
  const answers = new LRUCache<string, KeptAnswer>({ maxSize, sizeCalculation: bytesOf });
  // Only the leader of a cluster knows of all notices, and routing sends to it what may write.
  const access = config.isRouted ? 'WRITE' : 'READ';
  const within = { graph, model, access, timeoutMs: LEASE_MS, name: 'lease' } as const;
  // A connection that is lost must not hold up the answers that wait for the lease.
  const read = () => readState({ ...within, signal: AbortSignal.timeout(LEASE_MS) });
  const lease = createLease({ read, onChange: () => answers.clear() });
  const etagOf = (key: string, state: RecordState) => `W/"${hashOf([seed, key, state.key])}"`;
  return {
    ...{ lease, read },
    bytes: () => answers.calculatedSize,
    has: (key: string) => answers.has(key),
    /** A kept answer in that coding, made when it is first asked for. */
    codedOf: async (answer: KeptAnswer, coding: Coding): Promise<Buffer> => {
      const coded = answer.coded.get(coding) ?? (await encode(answer.body, coding));
      answer.coded.set(coding, coded);
      // The cache takes the size of an entry only when it is new.
      if (answers.peek(answer.key) === answer && answers.delete(answer.key))
        answers.set(answer.key, answer);
      return coded;
    },
    /** What is known to be the answer at this moment. */
    knownFor: (key: string, held: readonly string[]): AnswerOutcome | undefined => {
      const state = lease.state();
      if (state === undefined) return undefined;
      const answer = answers.get(key);
      const etag = held.find((tag) => tag === etagOf(key, state));
      if (etag !== undefined) return { etag };
      return answer?.state === state.key ? { kept: answer } : undefined;
    },
    /** Undefined if it is too large. An operation that took longer than a lease asks for another one. */
    async keep(key: string, state: RecordState, made: MadeAnswer) {
      if (made.body.length > SHARE * config.answerCacheBytes) return undefined;
      const etag = etagOf(key, state);
      const answer: KeptAnswer = { key, state: state.key, etag, coded: new Map(), ...made };
      if (lease.state() === undefined) await lease.renew();
      if (lease.state()?.key === state.key) answers.set(key, answer);
      return answer;
    },
  };
}

function bytesOf({ body, coded }: KeptAnswer): number {
  return [body, ...coded.values()].reduce((bytes, { length }) => bytes + length, ENTRY_BYTES);
}

function report(known: AnswerOutcome, to: Report): void {
  to.from = 'kept' in known ? 'cache' : 'client';
  if (!('kept' in known)) return;
  to.operation = known.kept.operation;
  to.cost = known.kept.cost;
}

/** For another door, which asks for a client that has no answer and tells it in its own form. */
export function resultIn(answered: AnswerOutcome): Result {
  if ('result' in answered) return answered.result;
  if ('kept' in answered) return JSON.parse(answered.kept.body.toString()) as Result;
  throw new Error('Expected an answer, but got the tag of one.');
}
