import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { FormattedExecutionResult } from 'graphql';
import type { Variables } from '../../compose/selection/select.ts';
import { toFaults } from '../protocol/faults.ts';
import type { GraphQLRequest } from '../protocol/request.ts';

/** The text of a document of ours that doors ask, typed by its answer. */
interface AskedDocument<Data> extends DocumentTypeDecoration<Data, never> {
  readonly toString: () => string;
}

/** Runs an operation in the name of a client, with its limits. */
export type Execute = (asked: GraphQLRequest) => Promise<FormattedExecutionResult>;

export type Ask = ReturnType<typeof createAsk>;

/** Answers with the data of an operation; throws its errors. */
export function createAsk(execute: Execute) {
  return async <Data>(document: AskedDocument<Data>, variables: Variables): Promise<Data> => {
    const { data, errors = [] } = await execute({ query: String(document), variables });
    if (errors.length > 0) throw toFaults(errors);
    return data as Data;
  };
}
