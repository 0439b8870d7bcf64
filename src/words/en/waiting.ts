/** What a browser shows while the record is being loaded. */
export const waiting = {
  title: 'Proxeny is starting',
  steps: {
    starting: 'Neo4j is starting.',
    checking: 'The data files are being checked.',
    waiting: 'Another import is running; this one waits for it.',
    clearing: 'The record is being loaded.',
    writing: 'The record is being loaded.',
    done: 'The record is loaded.',
  },
  after: 'The first start takes a few minutes. This page goes on by itself.',
};
