import { hash as digestOf } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import type { Limits } from '../../config/limits.ts';
import type { Model } from '../../compose/model/model.ts';
import type { OperationStore } from '../../graph/operationStore.ts';
import { coerced, operationIn } from '../cost/operation.ts';
import { parseDocument } from '../cost/parseDocument.ts';
import type { GraphQLRequest } from '../protocol/request.ts';

/** A query that can be answered. */
export interface Question {
  /** Equal for requests that ask the same. */
  readonly key: string;
  /** With the variables as the schema reads them, so that only what is in the key can affect the answer. */
  readonly asked: GraphQLRequest;
  /** Keeps its document: one that has a kept answer was accepted before. */
  readonly keepDocument: () => void;
  /** Runs it without parsing its document again. */
  readonly whileParsed: <Result>(run: () => Promise<Result>) => Promise<Result>;
}

/**
 * Reads what a request asks: its operation and the variables that this declares, with their defaults. Others change nothing. Undefined if it
 * is no query that can be answered; the run tells the client why.
 */
export function createQuestionOf(
  model: Model,
  store: OperationStore,
  { maxTokens }: Pick<Limits, 'maxTokens'>,
) {
  return (asked: GraphQLRequest): Question | undefined => {
    try {
      const parse = (text: string) => parseDocument(text, maxTokens);
      const found = store.documentOf(asked.query, parse);
      const { document, hash } = found;
      const operation = operationIn(document, asked.operationName, OperationTypeNode.QUERY);
      const variables = coerced(model, operation, asked.variables);
      return {
        key: hashOf([hash, operation.name?.value ?? null, variables]),
        asked: { ...asked, variables },
        keepDocument: () => store.accept(document),
        whileParsed: (run) => store.lend(found, run),
      };
    } catch {
      return undefined;
    }
  };
}

/** Coercion puts variables and the fields of inputs in the order of their declaration. */
export function hashOf(value: unknown): string {
  return digestOf('sha256', JSON.stringify(value), 'base64url');
}
