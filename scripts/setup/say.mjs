/** An error whose message is enough for a person; it is printed without a stack. */
export const problem = (message) => Object.assign(new Error(message), { name: 'Problem' });

/** Whether the terminal's line is that of a counter. */
let isCounting = false;

/** Progress goes to standard error, so that standard output belongs to the command. */
export function say(line) {
  process.stderr.write(`${isCounting ? '\n' : ''}${line}\n`);
  isCounting = false;
}

/** A counter line: rewritten in place on a terminal, otherwise printed at every `step`. */
export function counter(text, step) {
  const live = process.stderr.isTTY;
  let count = 0;
  return {
    add() {
      count += 1;
      if (live) {
        process.stderr.write(`\r${text(count)}`);
        isCounting = true;
      } else if (count % step === 0) say(text(count));
    },
    end() {
      if (isCounting) process.stderr.write('\n');
      isCounting = false;
    },
  };
}
