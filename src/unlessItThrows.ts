/** What a call returns; undefined if it throws, as for a file that is gone or a text that cannot be read. */
export function unlessItThrows<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
