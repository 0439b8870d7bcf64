import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Doors } from '../../http/door.ts';
import { resultIn } from '../../answers/answers.ts';
import type { Admission } from '../../admission/admission.ts';

export interface AskOptions extends Doors {
  readonly admit: Admission['reader'];
  /** Counts time of the processor that other threads took for a request. */
  readonly spendCpu: Admission['spendCpu'];
}

/** Asks for a page in the name of its client and within the client's limits; null where that client may not ask, or nothing was told. */
export function createAsk({ admit, answers, config, open }: AskOptions) {
  return async <Data, Variables extends Readonly<Record<string, unknown>>>(
    document: DocumentTypeDecoration<Data, Variables> & { toString: () => string },
    variables: Variables,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Data | null> => {
    if (config.documents !== null) return null;
    try {
      await admit(request, reply);
    } catch {
      for (const name of ['retry-after', 'www-authenticate']) void reply.removeHeader(name);
      return null;
    }
    const asked = { query: document.toString(), variables };
    const answered = answers.answer(asked, open(request, reply), []);
    const result = await answered.then(resultIn, () => null);
    return (result?.data as Data | null | undefined) ?? null;
  };
}
