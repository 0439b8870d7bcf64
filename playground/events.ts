import type { ExecutionResult } from 'graphql';

/** Whether results come one after another, as in a subscription. */
export function isStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true;
}

/** Reads each result as it arrives, to the end of the stream. */
export async function readEvents(
  { body }: Response,
  take: (answer: ExecutionResult) => void,
): Promise<void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error('The stream was interrupted.');
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      if (event.startsWith(COMPLETE)) return;
      if (event.startsWith(NEXT)) take(JSON.parse(event.slice(NEXT.length)) as ExecutionResult);
    }
  }
}

const NEXT = 'event: next\ndata: ';
const COMPLETE = 'event: complete\n';
