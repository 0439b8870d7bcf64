/** The work, or the signal's reason as soon as it is aborted, which the work may not notice itself. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let fail = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    fail = () => reject(signal.reason as Error);
    signal.addEventListener('abort', fail);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', fail);
  }
}
