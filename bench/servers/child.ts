/** What a child server reports to the bench. */
export interface ChildMessage {
  readonly url?: string;
  readonly usage?: NodeJS.CpuUsage;
  readonly hits?: number;
}

/** Reports its address, and answers the parent's questions from then on. */
export function answerParent(url: string, counted: { hits: number }): void {
  const tell = (told: ChildMessage) => process.send?.(told);
  process.on('message', (asked) => {
    if (asked === 'usage') tell({ usage: process.cpuUsage() });
    if (asked === 'hits') {
      tell({ hits: counted.hits });
      counted.hits = 0;
    }
  });
  process.on('disconnect', () => process.exit());
  tell({ url });
}
