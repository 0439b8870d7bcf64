import { NAME } from '../dataset.ts';

/** What a correction says. */
export interface Correction {
  readonly title: string;
  readonly url: string;
  readonly version: string;

  /** What sources on record say. */
  readonly said: readonly string[];
  readonly right: string;
  readonly source: string;

  /** Whether a person asks to be taken out; `right` is their ground then. */
  readonly isErasure: boolean;
}

const ERASURE = 'I am this person: please take out what the record says of me.';

/** A message with a correction. */
export const correct = {
  title: 'Suggest a correction',
  lead: 'Write what is wrong or missing, and name a source. This page sends nothing: you get a message to send yourself.',
  loading: 'Loading what is on record',
  whole: `${NAME} as a whole`,
  right: 'What is wrong, and what is right?',
  source: 'A source that says so: an address or a title',
  asksErasure: ERASURE,
  ground: 'Why, if you wish to say',
  send: 'Your message',
  noAddress:
    'Copy the message and send it to the people who run this server. They have set no address here.',
  hasAddress: 'Copy the message, or open it in your mail program or issue tracker.',
  message: 'Message',
  open: 'Open as a new message',
  subject: (title: string) => `Correction: ${title}`,
  erasure: (title: string) => `Erasure: ${title}`,
  claim: (value: string, source: string) => `${value} (${source})`,
  text: ({ title, url, version, said, right, source, isErasure }: Correction): string =>
    [
      ...[`About: ${title}`, `Page: ${url}`, `Version of the data: ${version}`],
      ...(said.length > 0 ? ['', 'On record:', ...said.map((one) => `- ${one}`)] : []),
      ...(isErasure
        ? ['', ERASURE, right]
        : ['', 'Correction:', right || '…', '', 'Source:', source || '…']),
    ].join('\n'),
};
