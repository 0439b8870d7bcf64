const LONGEST_MESSAGE = 2_000;

/** An error for the log: its type, message and stack, but nothing attached to it, such as the document. */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error).slice(0, LONGEST_MESSAGE) };
  const { name, message, stack, cause } = error;
  const { originalError, code } = error as { originalError?: unknown; code?: unknown };
  if (originalError instanceof Error) return loggable(originalError);
  return {
    ...{ type: name, code, message: message.slice(0, LONGEST_MESSAGE) },
    stack: stack?.slice(stack.indexOf('\n    at ') + 1),
    ...(cause !== undefined && { cause: loggable(cause) }),
  };
}
