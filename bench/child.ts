import { type ForkOptions, fork } from 'node:child_process';

interface Message {
  readonly number: number;
  readonly value: unknown;
}

export type Child = ReturnType<typeof openChild>;

/** Another process of this program, so that its CPU is not mixed with that of the one that asks it. */
export function openChild(file: URL, options: ForkOptions = {}) {
  const child = fork(file, options);
  const waiting: ((answer: unknown) => void)[] = [];
  child.on('message', ({ number, value }: Message) => waiting[number]?.(value));
  const lost = new Promise<never>((_resolve, reject) => {
    child.once('exit', () => reject(new Error('A process of the bench has ended.')));
  });
  lost.catch(() => undefined);
  return {
    ask<Answer>(value: unknown): Promise<Answer> {
      const answered = new Promise<unknown>((resolve) => {
        child.send({ number: waiting.push(resolve) - 1, value });
      });
      return Promise.race([answered as Promise<Answer>, lost]);
    },
    close: () => child.kill(),
  };
}

/** Answers in the process that `openChild` began. */
export function answer(handle: (value: never) => Promise<unknown>): void {
  process.on('message', ({ number, value }: Message) => {
    handle(value as never).then(
      (answered) => process.send?.({ number, value: answered }),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => process.exit());
}
